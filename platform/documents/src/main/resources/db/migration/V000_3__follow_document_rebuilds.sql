create table document_passes (
    resource text not null,
    purpose text not null check (purpose in ('rebuild', 'compare')),
    basis text not null,
    requested_at timestamptz not null default clock_timestamp(),
    last_id uuid,
    aggregates bigint not null default 0,
    written bigint not null default 0,
    removed bigint not null default 0,
    failed bigint not null default 0,
    differing uuid[] not null default '{}',
    worked_by uuid,
    worked_until timestamptz,
    finished_at timestamptz,
    finished_basis text,
    primary key (resource, purpose)
);

comment on table document_passes is 'The latest pass through all documents of a resource, for each purpose; it goes on after last_id.';
comment on column document_passes.differing is 'The first hundred aggregates whose documents were not as they should be.';
comment on column document_passes.worked_until is 'Until then the pass belongs to worked_by; afterwards whoever comes may go on with it.';
comment on column document_passes.finished_basis is 'What the latest finished pass was based on; kept while the next one is under way.';

create table document_rebuilds_due (
    id bigint generated always as identity primary key,
    resource text not null,
    due_since timestamptz not null default clock_timestamp()
);

comment on table document_rebuilds_due is
    'A migration that changes what documents look like says so: insert into document_rebuilds_due (resource) values (''participants'');';
