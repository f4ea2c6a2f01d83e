insert into removed_documents (list, scope, id, removed_at)
select documents, lead_provider_id::text, id, removed_at from document_tombstones;

drop trigger note_removed on participant_documents;
drop trigger forget_removed on participant_documents;
drop trigger note_removed on transfer_documents;
drop trigger forget_removed on transfer_documents;
drop trigger note_removed on unfunded_mentor_documents;
drop trigger forget_removed on unfunded_mentor_documents;
drop function note_removed_document();
drop function forget_removed_document();
drop table document_tombstones;

create trigger remember_removed after delete on participant_documents for each row
    execute function remember_removed_document('lead_provider_id');
create trigger remember_removed after delete on transfer_documents for each row
    execute function remember_removed_document('lead_provider_id');
create trigger remember_removed after delete on unfunded_mentor_documents for each row
    execute function remember_removed_document('lead_provider_id');
