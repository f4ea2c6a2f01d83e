alter table known_participants add column merged_into uuid;

create index known_participants_merged_into on known_participants (merged_into) where merged_into is not null;

comment on column known_participants.merged_into is 'The id by which the person goes now; null while this one is in use.';

alter table declarations drop constraint declarations_ineligible_for_funding_reason_check;
alter table declarations add constraint declarations_ineligible_for_funding_reason_check
    check (ineligible_for_funding_reason in ('duplicate_declaration', 'withdrawn_participant', 'not_started'));

create index declarations_starts on declarations (training_record_id, lead_provider_id) where declaration_type = 'started';

-- documents say what a declaration waits for
insert into document_rebuilds_due (resource) values ('participant-declarations');
