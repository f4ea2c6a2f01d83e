create table accounts (
    id uuid primary key,
    balance int not null,
    version int not null
);

create table effects (
    id bigint generated always as identity primary key,
    event_id uuid,
    key text,
    version bigint,
    note text,
    remembered boolean,
    at timestamptz
);

create table revived (
    event_id uuid not null,
    key text not null,
    version bigint not null,
    number bigint generated always as identity
);

create table followed (
    name text primary key,
    times int not null
);

create table known_people (
    person_id uuid primary key,
    name text,
    born date,
    numbers int[],
    told_at timestamptz,
    remark text,
    version bigint not null
);

create table known_lead_providers (
    id uuid primary key,
    name text not null,
    version bigint not null
);
