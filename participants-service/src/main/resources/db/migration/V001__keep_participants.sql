create table participants (
    id uuid primary key,
    full_name text not null,
    date_of_birth date not null,
    teacher_reference_number text,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint participants_one_per_teacher_reference_number unique (teacher_reference_number)
);

comment on column participants.teacher_reference_number is 'As the national register confirmed it; what schools entered is kept with the training record.';

create table participant_emails (
    mailbox text primary key,
    participant_id uuid not null references participants (id)
);

comment on table participant_emails is 'Every address a participant has ever had, in lower case: nobody else may use it.';

create table training_records (
    id uuid primary key,
    participant_id uuid not null references participants (id),
    participant_type text not null check (participant_type in ('ect', 'mentor')),
    schedule_identifier text not null,
    schedule_cohort integer not null,
    pupil_premium_uplift boolean not null,
    sparsity_uplift boolean not null,
    entered_number text,
    fingerprint text not null,
    validation_status text check (validation_status in ('eligible', 'ineligible', 'manual_check')),
    validation_reason text,
    answered_number text,
    induction_start_date date,
    induction_end_date date,
    mentor_funding_end_date date,
    mentor_ineligible_for_funding_reason text,
    withdrawn_by_school boolean not null,
    cohort_changed_after_payments_frozen boolean not null,
    created_at timestamptz not null,
    constraint training_records_one_of_a_type unique (participant_id, participant_type)
);

comment on column training_records.fingerprint is 'Of the registration that made it: the same one made again changes nothing.';
comment on column training_records.validation_status is 'Null until the national register answered.';
comment on column training_records.answered_number is 'The number in the answer of the national register, also where it differs from the person''s.';

create table periods (
    id uuid primary key,
    training_record_id uuid not null references training_records (id),
    school_id uuid not null,
    school_urn text not null,
    cohort integer not null,
    schedule_identifier text not null,
    schedule_cohort integer not null,
    lead_provider_id uuid,
    delivery_partner_id uuid,
    partnership_id uuid,
    email text not null,
    mentor_id uuid,
    training_status text not null check (training_status in ('active', 'deferred', 'withdrawn')),
    induction_status text not null check (induction_status in ('active', 'changed', 'leaving', 'withdrawn', 'completed')),
    start_date date not null,
    end_date date,
    created_at timestamptz not null
);

create index periods_of_a_training_record on periods (training_record_id);
create index periods_awaiting_provision on periods (school_id, cohort) where lead_provider_id is null;

create table provider_states (
    id uuid primary key,
    training_record_id uuid not null references training_records (id),
    lead_provider_id uuid not null,
    state text not null check (state in ('active', 'deferred', 'withdrawn')),
    reason text,
    recorded_at timestamptz not null
);

create index provider_states_of_a_training_record on provider_states (training_record_id);

create table participant_id_changes (
    from_participant_id uuid primary key,
    to_participant_id uuid not null references participants (id),
    changed_at timestamptz not null
);

create index participant_id_changes_by_survivor on participant_id_changes (to_participant_id);
