create table dead_letters (
    number bigint generated always as identity primary key,
    id uuid not null unique,
    consumer text not null,
    topic text not null,
    topic_partition int not null,
    topic_offset bigint not null,
    record_timestamp bigint not null,
    message_key text,
    headers text not null,
    payload text,
    cause text not null,
    reason text not null,
    times int not null default 1,
    buried_at timestamptz not null default clock_timestamp(),
    redriven_at timestamptz
);

comment on table dead_letters is 'Records that a consumer of this service could not apply, whole, until somebody re-drives or drops them; what the topic <topic>.dlq.<consumer> tells may be cut.';
comment on column dead_letters.headers is 'JSON object of the headers as they came.';
comment on column dead_letters.times is 'How often it was tried and failed.';
comment on column dead_letters.redriven_at is 'When it was applied after all; such a row goes with the inbox after its retention.';

create index dead_letters_waiting on dead_letters (number) where redriven_at is null;
create index dead_letters_redriven_at on dead_letters (redriven_at) where redriven_at is not null;
