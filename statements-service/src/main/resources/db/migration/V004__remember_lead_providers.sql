create table known_lead_providers (
    id uuid primary key,
    name text not null,
    vat_chargeable boolean not null,
    version bigint not null
);
