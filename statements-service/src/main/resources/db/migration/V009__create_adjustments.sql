create table adjustments (
    statement_id uuid not null references statements (id),
    id uuid not null,
    payment_type text not null,
    amount numeric(11, 2) not null check (amount <> 0),
    created_at timestamptz not null,
    primary key (statement_id, id)
);
