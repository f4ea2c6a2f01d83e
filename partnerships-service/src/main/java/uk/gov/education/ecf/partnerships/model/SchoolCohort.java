package uk.gov.education.ecf.partnerships.model;

/**
 * What a school has set up for one cohort.
 *
 * @param eligibleForFunding eligibility recorded for this very cohort; null when the school's latest one applies (rule M3)
 */
public record SchoolCohort(int cohort, ProgrammeChoice choice, Boolean eligibleForFunding, boolean pupilPremiumUplift, boolean sparsityUplift) {

    /** What a confirmed partnership sets up where the school has set up nothing. */
    static SchoolCohort providerLed(int cohort) {
        return new SchoolCohort(cohort, ProgrammeChoice.PROVIDER_LED, null, false, false);
    }

    SchoolCohort turnedProviderLed() {
        return new SchoolCohort(cohort, ProgrammeChoice.PROVIDER_LED, eligibleForFunding, pupilPremiumUplift, sparsityUplift);
    }
}
