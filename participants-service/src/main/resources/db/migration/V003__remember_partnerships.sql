create table known_lead_providers (
    id uuid primary key,
    name text not null,
    version bigint not null
);

create table known_delivery_partners (
    id uuid primary key,
    name text not null,
    version bigint not null
);

create table known_schools (
    id uuid primary key,
    urn text not null,
    name text not null,
    version bigint not null
);

create table known_school_cohorts (
    school_id uuid not null references known_schools (id),
    cohort integer not null,
    pupil_premium_uplift boolean not null,
    sparsity_uplift boolean not null,
    primary key (school_id, cohort)
);

create table known_partnerships (
    id uuid primary key,
    lead_provider_id uuid not null,
    delivery_partner_id uuid not null,
    school_id uuid not null,
    cohort integer not null,
    status text not null,
    created_at timestamptz not null,
    version bigint not null
);

create index known_partnerships_of_a_school on known_partnerships (school_id, cohort) where status = 'active';
