create table statements (
    id uuid primary key,
    lead_provider_id uuid not null,
    cohort integer not null,
    month integer not null check (month between 1 and 12),
    year integer not null,
    cut_off_date date not null,
    payment_date date not null,
    output_fee boolean not null,
    state text not null check (state in ('open', 'payable', 'paid')),
    payment_authorised_at timestamptz,
    contract_version integer,
    created_at timestamptz not null,
    version bigint not null,
    constraint statements_one_per_month unique (lead_provider_id, cohort, year, month),
    constraint statements_payment_after_cut_off check (payment_date >= cut_off_date),
    constraint statements_authorised_once_payable check (state <> 'open' or payment_authorised_at is null),
    constraint statements_paid_once_authorised check (state <> 'paid' or payment_authorised_at is not null)
);

comment on column statements.contract_version is 'Null while open, when the newest version applies; fixed when the statement closes.';

create index statements_open_cut_off on statements (cut_off_date) where state = 'open';

create table statement_documents (
    lead_provider_id uuid not null,
    id uuid not null,
    cohort integer not null,
    type text not null,
    output_fee boolean not null,
    payment_date date not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    document text not null,
    content_hash text not null,
    primary key (lead_provider_id, id)
);

create index statement_documents_payment_date on statement_documents (lead_provider_id, payment_date, id);
create index statement_documents_updated_at on statement_documents (lead_provider_id, updated_at, id);
