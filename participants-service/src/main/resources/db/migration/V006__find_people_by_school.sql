create index periods_of_a_school on periods (school_id, cohort);
drop index periods_awaiting_provision;
