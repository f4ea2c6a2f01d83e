package uk.gov.education.ecf.contracts.partnerships;

/**
 * What a school has decided for one cohort.
 *
 * @param cohort start year, such as 2021
 * @param inductionProgrammeChoice {@code provider_led}, {@code school_led}, {@code no_early_career_teachers} or {@code not_yet_known}
 * @param eligibleForFunding eligibility recorded for this cohort; null when the school's own applies
 * @param pupilPremiumUplift whether starts earn the pupil premium uplift
 * @param sparsityUplift whether starts earn the sparsity uplift
 */
public record SchoolCohortSnapshot(
        int cohort,
        String inductionProgrammeChoice,
        Boolean eligibleForFunding,
        boolean pupilPremiumUplift,
        boolean sparsityUplift) {}
