create table unfunded_mentor_documents (
    lead_provider_id uuid not null,
    id uuid not null,
    full_name text not null,
    teacher_ids uuid[] not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    document text not null,
    content_hash text not null,
    primary key (lead_provider_id, id)
);

create index unfunded_mentor_documents_by_creation on unfunded_mentor_documents (lead_provider_id, created_at, id);
create index unfunded_mentor_documents_by_change on unfunded_mentor_documents (lead_provider_id, updated_at, id);
create index unfunded_mentor_documents_by_name on unfunded_mentor_documents (lead_provider_id, full_name, id);
create index unfunded_mentor_documents_of_a_mentor on unfunded_mentor_documents (id);
create index unfunded_mentor_documents_by_teacher on unfunded_mentor_documents using gin (teacher_ids);

comment on column unfunded_mentor_documents.teacher_ids is 'Participant ids of the teachers for whose sake the provider sees the mentor.';

insert into document_rebuilds_due (resource) values ('unfunded-mentors');
