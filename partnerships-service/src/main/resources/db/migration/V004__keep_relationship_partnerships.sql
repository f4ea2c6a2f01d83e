alter table partnerships add column relationship boolean not null default false;

comment on column partnerships.relationship is 'true: the pair trains single people at the school, beside whoever trains the school';

alter table partnerships add constraint partnerships_relationship_unchallenged check (not relationship or challenged_at is null);

drop index partnerships_one_active;
-- one active partnership per school and cohort, whoever asks at the same instant
create unique index partnerships_one_active on partnerships (school_id, cohort) where challenged_at is null and not relationship;
-- one for each pair that trains single people
create unique index partnerships_one_relationship on partnerships (school_id, cohort, lead_provider_id, delivery_partner_id) where relationship;
