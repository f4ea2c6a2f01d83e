package uk.gov.education.ecf.contracts.partnerships;

import uk.gov.education.ecf.contracts.OneOf;
import uk.gov.education.ecf.contracts.OrNull;

/**
 * What a school has decided for one cohort.
 *
 * @param cohort start year, such as 2021
 * @param eligibleForFunding eligibility recorded for this cohort; null when the school's own applies
 * @param pupilPremiumUplift whether starts earn the pupil premium uplift
 * @param sparsityUplift whether starts earn the sparsity uplift
 */
public record SchoolCohortSnapshot(
        int cohort,
        @OneOf({"provider_led", "school_led", "no_early_career_teachers", "not_yet_known"})
                String inductionProgrammeChoice,
        @OrNull Boolean eligibleForFunding,
        boolean pupilPremiumUplift,
        boolean sparsityUplift) {}
