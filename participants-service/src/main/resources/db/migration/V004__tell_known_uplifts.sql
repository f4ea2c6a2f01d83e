alter table training_records add column uplift_known boolean not null default true;
alter table training_records alter column uplift_known drop default;

comment on column training_records.uplift_known is 'False while the school''s cohort has been unheard of since before the registration.';

create index training_records_awaiting_uplift on training_records (id) where not uplift_known;
