alter table training_records add column registered_as uuid;
update training_records set registered_as = participant_id;
alter table training_records alter column registered_as set not null;
alter table training_records drop constraint training_records_one_of_a_type;
create index training_records_of_a_participant on training_records (participant_id);

comment on column training_records.registered_as is 'The id of the person at registration, which means this record also once it is retired.';

alter table periods add column stay integer not null default 0;
alter table periods alter column stay drop default;
create index periods_with_a_mentor on periods (mentor_id) where mentor_id is not null;

comment on column periods.stay is 'How many schools the person came from before, in this training.';

alter table provider_states add column position bigint generated always as identity;

comment on column provider_states.position is 'In which order they were said: recorded_at may be the time of a request that travels.';

create table leaver_reports (
    id uuid primary key,
    training_record_id uuid not null references training_records (id),
    stay integer not null,
    leaving_date date not null,
    reported_at timestamptz not null
);

create index leaver_reports_of_a_training_record on leaver_reports (training_record_id);

comment on table leaver_reports is 'What schools said of days of leaving; the last of a stay counts, those before it are history.';

alter table participants add column merged_into uuid references participants (id);

comment on column participants.merged_into is 'Under which id the person went on when this one was retired; null while it is in use.';

alter table participant_id_changes add column participant_id uuid references participants (id);
update participant_id_changes set participant_id = to_participant_id;
alter table participant_id_changes alter column participant_id set not null;
drop index participant_id_changes_by_survivor;
create index participant_id_changes_of_a_participant on participant_id_changes (participant_id);

comment on column participant_id_changes.participant_id is 'Whose it is now; to_participant_id stays what it was at the time, also when that id was retired since.';
