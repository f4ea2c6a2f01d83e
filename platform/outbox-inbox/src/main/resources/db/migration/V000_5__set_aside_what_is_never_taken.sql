alter table outbox
    add column set_aside_times int not null default 0,
    add column redriven_at timestamptz;

comment on column outbox.set_aside_times is 'How often the broker refused the event for good; above 0 only after a re-drive.';
comment on column outbox.redriven_at is 'When it was last brought back from outbox_set_aside.';

create table outbox_set_aside (
    position bigint primary key,
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
    created_at timestamptz not null,
    cause text not null,
    reason text not null,
    times int not null,
    set_aside_at timestamptz not null default clock_timestamp()
);

comment on table outbox_set_aside is 'Rows of the outbox that the broker will never take as they and it are; moved here whole, and back when re-driven.';
comment on column outbox_set_aside.position is 'The position that it had, and has again after a re-drive.';
comment on column outbox_set_aside.times is 'How often it was set aside.';

create index outbox_set_aside_by_key on outbox_set_aside (topic, message_key);
