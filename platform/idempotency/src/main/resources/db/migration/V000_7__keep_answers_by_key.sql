create table kept_answers (
    lead_provider_id uuid not null,
    idempotency_key text not null,
    fingerprint text not null,
    status integer not null,
    body text not null,
    events text,
    answered_at timestamptz not null,
    primary key (lead_provider_id, idempotency_key)
);

create index kept_answers_by_age on kept_answers (answered_at);
