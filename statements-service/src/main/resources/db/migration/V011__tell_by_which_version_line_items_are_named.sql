alter table line_items add column named_by_version bigint;

comment on column line_items.named_by_version is 'The version of the declaration by which the item goes by its participant; null where it was never heard.';

update line_items i set named_by_version = k.version from known_declarations k where k.declaration_id = i.declaration_id;
