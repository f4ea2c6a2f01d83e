create table accounts (
    id uuid primary key,
    balance int not null,
    version int not null
);

create table effects (
    id bigint generated always as identity primary key,
    event_id uuid not null,
    note text,
    at timestamptz
);

create table known_lead_providers (
    id uuid primary key,
    name text not null,
    version bigint not null
);
