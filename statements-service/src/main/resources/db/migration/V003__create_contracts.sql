create table contracts (
    id uuid primary key,
    lead_provider_id uuid not null,
    cohort integer not null,
    contract_version integer not null check (contract_version > 0),
    recruitment_target integer not null,
    set_up_fee numeric(12, 2) not null,
    monthly_service_fee numeric(12, 2),
    uplift_amount numeric(12, 2),
    vat_chargeable boolean not null,
    mentor_payment_per_participant numeric(12, 2),
    created_at timestamptz not null,
    constraint contracts_one_per_version unique (lead_provider_id, cohort, contract_version)
);

create table contract_bands (
    contract_id uuid not null references contracts (id),
    first_participant integer not null,
    last_participant integer not null,
    per_participant numeric(12, 2) not null,
    output_payment_percentage numeric(5, 2) not null,
    service_fee_percentage numeric(5, 2) not null,
    primary key (contract_id, first_participant)
);
