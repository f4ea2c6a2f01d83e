create table declaration_documents (
    lead_provider_id uuid not null,
    id uuid not null,
    participant_id uuid not null,
    cohort integer not null,
    delivery_partner_id uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    document text not null,
    content_hash text not null,
    primary key (lead_provider_id, id)
);

create index declaration_documents_created_at on declaration_documents (lead_provider_id, created_at, id);
create index declaration_documents_updated_at on declaration_documents (lead_provider_id, updated_at, id);
create index declaration_documents_participant on declaration_documents (lead_provider_id, participant_id);
create index declaration_documents_declaration on declaration_documents (id);
