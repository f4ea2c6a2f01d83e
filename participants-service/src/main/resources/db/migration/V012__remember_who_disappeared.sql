create table document_tombstones (
    documents text not null,
    lead_provider_id uuid not null,
    id uuid not null,
    removed_at timestamptz not null,
    primary key (documents, lead_provider_id, id)
);

create index document_tombstones_by_removal on document_tombstones (documents, lead_provider_id, removed_at, id);

comment on table document_tombstones is 'What a provider was shown and may no longer see; gone again when it is shown anew.';
comment on column document_tombstones.removed_at is 'By the clock of the list that it was in, so that it follows in the order in which changes become visible.';

create function note_removed_document() returns trigger language plpgsql as $$
begin
    insert into document_tombstones (documents, lead_provider_id, id, removed_at)
    values (tg_table_name, old.lead_provider_id, old.id, coalesce(
        (select latest from document_clocks where list = tg_table_name and scope = old.lead_provider_id::text), clock_timestamp()))
    on conflict (documents, lead_provider_id, id) do update set removed_at = excluded.removed_at;
    return null;
end $$;

create function forget_removed_document() returns trigger language plpgsql as $$
begin
    delete from document_tombstones where documents = tg_table_name and lead_provider_id = new.lead_provider_id and id = new.id;
    return null;
end $$;

create trigger note_removed after delete on participant_documents for each row execute function note_removed_document();
create trigger forget_removed after insert on participant_documents for each row execute function forget_removed_document();
create trigger note_removed after delete on transfer_documents for each row execute function note_removed_document();
create trigger forget_removed after insert on transfer_documents for each row execute function forget_removed_document();
create trigger note_removed after delete on unfunded_mentor_documents for each row execute function note_removed_document();
create trigger forget_removed after insert on unfunded_mentor_documents for each row execute function forget_removed_document();
