create table inbox (
    consumer text not null,
    event_id uuid not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
);

comment on table inbox is 'Events whose effects are committed here, or which became dead letters: never applied a second time.';

create index inbox_received_at on inbox (received_at);
