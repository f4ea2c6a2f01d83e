create table school_imports (
    id uuid primary key,
    total bigint not null,
    created bigint not null default 0,
    changed bigint not null default 0,
    unchanged bigint not null default 0,
    rejected bigint not null default 0,
    started_at timestamptz not null,
    progressed_at timestamptz not null,
    outcome text constraint school_imports_outcome_known check (outcome in ('finished', 'failed'))
);
create index school_imports_by_start on school_imports (started_at desc, id);
