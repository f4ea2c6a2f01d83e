create table removed_documents (
    list text not null,
    scope text not null,
    id uuid not null,
    removed_at timestamptz not null,
    primary key (list, scope, id)
);

create index removed_documents_by_removal on removed_documents (list, scope, removed_at, id);

comment on table removed_documents is
    'What a list has shown and shows no more, kept for good; list and scope as in document_clocks. What has come back since was removed before.';
comment on column removed_documents.removed_at is
    'By the clock of the list, so that it follows in the order in which changes become visible.';

-- for each table of documents, with the name of its scope column:
-- create trigger remember_removed after delete on thing_documents for each row execute function remember_removed_document('lead_provider_id');
create function remember_removed_document() returns trigger language plpgsql as $$
declare
    lost_by constant text := to_jsonb(old) ->> tg_argv[0];
begin
    insert into removed_documents (list, scope, id, removed_at)
    values (tg_table_name, lost_by, old.id, coalesce(
        (select latest from document_clocks where list = tg_table_name and scope = lost_by), clock_timestamp()))
    on conflict (list, scope, id) do update set removed_at = excluded.removed_at;
    return null;
end $$;
