create table cards (id uuid primary key, title text not null, readers uuid[] not null, created_at timestamptz not null);
create table card_documents (lead_provider_id uuid not null, id uuid not null, title text not null, created_at timestamptz not null,
  updated_at timestamptz not null, document text not null, content_hash text not null, primary key (lead_provider_id, id));

create table posters (id uuid primary key);
create table poster_documents (id uuid primary key, created_at timestamptz not null, updated_at timestamptz not null,
  document text not null, content_hash text not null);
insert into posters (id) values ('5d1f6f0e-0001-4000-8000-000000000001');
insert into document_rebuilds_due (resource) values ('posters');
