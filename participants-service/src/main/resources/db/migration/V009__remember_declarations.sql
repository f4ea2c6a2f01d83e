create table known_declarations (
    id uuid primary key,
    training_record_id uuid not null,
    lead_provider_id uuid not null,
    declaration_type text not null,
    declaration_date timestamptz not null,
    cohort integer not null,
    state text not null,
    version bigint not null
);

create index known_declarations_of_a_training_record on known_declarations (training_record_id);
