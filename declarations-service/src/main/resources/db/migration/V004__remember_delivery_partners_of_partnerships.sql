alter table known_partnerships add column delivery_partner_id uuid;

comment on column known_partnerships.delivery_partner_id is 'Null until the partnership has been told of since this column exists; a rebuild fills it.';
