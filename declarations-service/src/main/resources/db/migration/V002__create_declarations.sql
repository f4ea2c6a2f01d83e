create table declarations (
    id uuid primary key,
    participant_id uuid not null,
    training_record_id uuid not null,
    lead_provider_id uuid not null,
    course_identifier text not null,
    declaration_type text not null,
    declaration_date timestamptz not null,
    cohort integer not null,
    delivery_partner_id uuid,
    mentor_id uuid,
    pupil_premium_uplift boolean not null,
    sparsity_uplift boolean not null,
    evidence_held text,
    state text not null check (state in
        ('submitted', 'eligible', 'ineligible', 'payable', 'paid', 'voided', 'awaiting_clawback', 'clawed_back')),
    statement_id uuid,
    clawback_statement_id uuid,
    ineligible_for_funding_reason text check (ineligible_for_funding_reason in ('duplicate_declaration')),
    duplicate_of uuid,
    created_at timestamptz not null,
    version bigint not null,
    check ((state = 'ineligible') = (ineligible_for_funding_reason is not null))
);

create unique index declarations_one_live on declarations (participant_id, course_identifier, declaration_type)
    where state in ('submitted', 'eligible', 'payable', 'paid');
create index declarations_participant on declarations (participant_id);
create index declarations_lead_provider on declarations (lead_provider_id);
create index declarations_waiting on declarations (lead_provider_id, cohort) where state = 'submitted';

comment on index declarations_one_live is 'Rule M15: of simultaneous requests one wins, whatever they read before.';

create table declaration_states (
    declaration_id uuid not null references declarations,
    version bigint not null,
    state text not null,
    cause text not null,
    event_id uuid not null,
    at timestamptz not null,
    primary key (declaration_id, version)
);

create table declaration_attempts (
    id uuid primary key,
    lead_provider_id uuid not null,
    participant_id uuid not null,
    course_identifier text,
    declaration_type text,
    declaration_date text,
    evidence_held text,
    declaration_id uuid references declarations,
    refusals text[] not null,
    attempted_at timestamptz not null,
    check ((declaration_id is null) = (cardinality(refusals) > 0))
);

create index declaration_attempts_participant on declaration_attempts (participant_id, attempted_at);

comment on table declaration_attempts is 'Every submission for a known participant, word for word, with what came of it.';
