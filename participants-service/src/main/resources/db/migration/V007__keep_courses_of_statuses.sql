alter table participant_documents add column status_courses text;

comment on column participant_documents.status_courses is 'Of each enrolment shown, in order: its status before a day, the day, its status from then on.';

insert into document_rebuilds_due (resource) values ('participants');
