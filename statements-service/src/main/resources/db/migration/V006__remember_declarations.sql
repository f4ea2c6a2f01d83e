create table known_declarations (
    declaration_id uuid primary key,
    state text not null,
    version bigint not null
);
