create table partnerships (
    id uuid primary key,
    lead_provider_id uuid not null references lead_providers,
    delivery_partner_id uuid not null references delivery_partners,
    school_id uuid not null references schools,
    cohort integer not null,
    challenged_reason text,
    challenged_at timestamptz,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint partnerships_challenge_whole check ((challenged_reason is null) = (challenged_at is null)),
    constraint partnerships_challenged_reason_known check (
        challenged_reason in ('another_provider', 'not_confirmed', 'do_not_recognise', 'no_ects', 'mistake'))
);

-- one active partnership per school and cohort, whoever asks at the same instant
create unique index partnerships_one_active on partnerships (school_id, cohort) where challenged_at is null;
create index partnerships_by_school on partnerships (school_id, id);
create index partnerships_by_delivery_partner on partnerships (delivery_partner_id, id);

create table partnership_documents (
    lead_provider_id uuid not null,
    id uuid not null,
    cohort integer not null,
    delivery_partner_id uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    document text not null,
    content_hash text not null,
    primary key (lead_provider_id, id)
);
create index partnership_documents_by_creation on partnership_documents (lead_provider_id, created_at, id);
create index partnership_documents_by_update on partnership_documents (lead_provider_id, updated_at, id);
