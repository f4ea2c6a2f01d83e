create table participant_documents (
    lead_provider_id uuid not null,
    id uuid not null,
    schedule_cohorts integer[] not null,
    training_statuses text not null,
    former_ids uuid[] not null,
    next_status_change_on date,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    document text not null,
    content_hash text not null,
    primary key (lead_provider_id, id)
);

comment on column participant_documents.schedule_cohorts is 'Of each enrolment shown, in order.';
comment on column participant_documents.training_statuses is 'Of each enrolment shown, in the same order, separated by blanks.';
comment on column participant_documents.next_status_change_on is 'The day on which the calendar alone makes the document say something else.';

create index participant_documents_by_creation on participant_documents (lead_provider_id, created_at, id);
create index participant_documents_by_change on participant_documents (lead_provider_id, updated_at, id);
create index participant_documents_of_a_participant on participant_documents (id);
create index participant_documents_due on participant_documents (next_status_change_on) where next_status_change_on is not null;
