alter table line_items add column declaration_version bigint;

comment on column line_items.declaration_version is 'The version of the declaration by which the item is as it is; null where it was never heard.';

update line_items i set declaration_version = k.version from known_declarations k where k.declaration_id = i.declaration_id;

create index line_items_declaration on line_items (declaration_id);
