drop table prepared_cohorts;
