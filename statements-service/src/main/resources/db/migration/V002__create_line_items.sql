create table line_items (
    id uuid primary key,
    declaration_id uuid not null,
    participant_id uuid not null,
    lead_provider_id uuid not null,
    statement_id uuid references statements (id),
    cohort integer not null,
    declaration_type text not null,
    participant_type text not null,
    pupil_premium_uplift boolean not null,
    sparsity_uplift boolean not null,
    kind text not null check (kind in ('billable', 'refundable')),
    state text not null check (state in ('eligible', 'payable', 'paid', 'voided', 'ineligible', 'awaiting_clawback', 'clawed_back')),
    payment_authorised_at timestamptz,
    created_at timestamptz not null,
    version bigint not null
);

comment on column line_items.statement_id is 'Null while held: no open statement can take the item.';

create unique index line_items_one_billable on line_items (declaration_id) where kind = 'billable';
create unique index line_items_one_refundable on line_items (declaration_id) where kind = 'refundable';
create index line_items_statement on line_items (statement_id, state);
create index line_items_held on line_items (lead_provider_id, cohort) where statement_id is null;
