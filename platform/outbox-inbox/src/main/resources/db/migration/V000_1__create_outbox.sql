create table outbox (
    position bigint generated always as identity primary key,
    event_id uuid not null unique,
    topic text not null,
    message_key text,
    type text not null,
    source text not null,
    aggregate_version bigint,
    occurred_at timestamptz not null,
    trace_parent text,
    payload text,
    headers text,
    created_at timestamptz not null default clock_timestamp(),
    published_at timestamptz
);

comment on table outbox is 'What this service announced or is about to announce; rows stay after publication as the audit trail.';
comment on column outbox.position is 'Drawn before commit, so it orders the events of one aggregate but may appear late: only published_at says what is done.';
comment on column outbox.headers is 'JSON object that replaces the CloudEvents headers; set for dead letters only.';

create index outbox_unpublished on outbox (position) where published_at is null;
create index outbox_published_at on outbox (published_at) where published_at is not null;

create function outbox_appended() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end
$$;

create trigger outbox_appended after insert on outbox for each statement execute function outbox_appended();
