create table transfer_documents (
    lead_provider_id uuid not null,
    id uuid not null,
    completions text not null,
    next_status_change_on date,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    document text not null,
    content_hash text not null,
    primary key (lead_provider_id, id)
);

comment on column transfer_documents.completions is 'Of each transfer shown, in order: the day on which it is complete.';
comment on column transfer_documents.next_status_change_on is 'The day on which the calendar alone makes the document say something else.';

create index transfer_documents_by_creation on transfer_documents (lead_provider_id, created_at, id);
create index transfer_documents_by_change on transfer_documents (lead_provider_id, updated_at, id);
create index transfer_documents_of_a_participant on transfer_documents (id);
create index transfer_documents_due on transfer_documents (next_status_change_on) where next_status_change_on is not null;
