create table schools (
    id uuid primary key,
    urn text not null constraint schools_urn_unique unique,
    name text not null,
    eligible_for_funding boolean not null,
    school_led_only boolean not null,
    induction_tutor_name text,
    induction_tutor_email text,
    contact_email text,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint schools_induction_tutor_whole check ((induction_tutor_name is null) = (induction_tutor_email is null))
);

create table school_cohorts (
    school_id uuid not null references schools,
    cohort integer not null,
    induction_programme_choice text not null,
    eligible_for_funding boolean,
    pupil_premium_uplift boolean not null,
    sparsity_uplift boolean not null,
    primary key (school_id, cohort),
    constraint school_cohorts_choice_known check (
        induction_programme_choice in ('provider_led', 'school_led', 'no_early_career_teachers', 'not_yet_known'))
);
