-- lines of files that are being imported; an import that dies with the database is repeated whole
create unlogged table planned_statements (
    plan_id uuid not null,
    id uuid not null,
    line integer not null,
    lead_provider_id uuid not null,
    cohort integer not null,
    month integer not null,
    year integer not null,
    cut_off_date date not null,
    payment_date date not null,
    output_fee boolean not null,
    added_at timestamptz not null,
    primary key (plan_id, id)
);

create index planned_statements_by_cut_off on planned_statements (plan_id, cut_off_date, id);
