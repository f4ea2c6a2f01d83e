create table lead_providers (
    id uuid primary key,
    name text not null,
    vat_chargeable boolean not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null
);

create table delivery_partners (
    id uuid primary key,
    name text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null
);

-- who works with whom, cohort by cohort
create table relationships (
    delivery_partner_id uuid not null references delivery_partners,
    lead_provider_id uuid not null references lead_providers,
    cohort integer not null,
    primary key (delivery_partner_id, lead_provider_id, cohort)
);

create table delivery_partner_documents (
    lead_provider_id uuid not null,
    id uuid not null,
    cohorts integer[] not null,
    name text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    document text not null,
    content_hash text not null,
    primary key (lead_provider_id, id)
);
create index delivery_partner_documents_by_creation on delivery_partner_documents (lead_provider_id, created_at, id);
create index delivery_partner_documents_by_update on delivery_partner_documents (lead_provider_id, updated_at, id);
create index delivery_partner_documents_by_name on delivery_partner_documents (lead_provider_id, name, id);
