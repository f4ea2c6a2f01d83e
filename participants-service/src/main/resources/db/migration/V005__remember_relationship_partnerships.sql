alter table known_partnerships add column relationship boolean not null default false;

comment on column known_partnerships.relationship is 'Serves single people only and is not the school''s own (rule D-4).';

drop index known_partnerships_of_a_school;
create index known_partnerships_of_a_school on known_partnerships (school_id, cohort);
