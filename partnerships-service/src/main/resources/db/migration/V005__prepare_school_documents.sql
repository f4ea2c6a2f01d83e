create table school_documents (
    cohort integer not null,
    id uuid not null,
    urn text not null,
    name text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    document text not null,
    content_hash text not null,
    primary key (cohort, id)
);
create index school_documents_by_creation on school_documents (cohort, created_at, id);
create index school_documents_by_update on school_documents (cohort, updated_at, id);
create index school_documents_by_name on school_documents (cohort, name, id);
create index school_documents_by_urn on school_documents (cohort, urn);

-- the cohorts of which every school's document is there
create table prepared_cohorts (
    cohort integer primary key,
    prepared_at timestamptz not null
);
