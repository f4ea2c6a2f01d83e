create table known_lead_providers (
    lead_provider_id uuid primary key,
    name text not null,
    version bigint not null
);

create table known_partnerships (
    partnership_id uuid primary key,
    challenged boolean not null,
    version bigint not null
);

create table known_participants (
    participant_id uuid primary key,
    teacher_reference_number text,
    snapshot text not null,
    version bigint not null
);

create index known_participants_teacher_reference_number on known_participants (teacher_reference_number)
    where teacher_reference_number is not null;

comment on column known_participants.snapshot is 'The participant as the last event told, in the JSON of that event.';

create table known_statements (
    statement_id uuid primary key,
    lead_provider_id uuid not null,
    cohort integer not null,
    cut_off_date date not null,
    output_fee boolean not null,
    open boolean not null,
    version bigint not null
);

create index known_statements_open on known_statements (lead_provider_id, cohort) where open and output_fee;
