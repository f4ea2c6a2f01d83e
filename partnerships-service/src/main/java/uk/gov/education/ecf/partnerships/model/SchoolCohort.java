package uk.gov.education.ecf.partnerships.model;

/**
 * What a school has set up for one cohort.
 *
 * @param eligibleForFunding eligibility recorded for this very cohort; null when the school's latest one applies (rule M3)
 */
public record SchoolCohort(
        int cohort,
        ProgrammeChoice choice,
        Boolean eligibleForFunding,
        boolean pupilPremiumUplift,
        boolean sparsityUplift) {

    /** Where the school itself has set up nothing. */
    static SchoolCohort nothingButA(ProgrammeChoice choice, int cohort) {
        return new SchoolCohort(cohort, choice, null, false, false);
    }

    SchoolCohort choosing(ProgrammeChoice other) {
        return new SchoolCohort(cohort, other, eligibleForFunding, pupilPremiumUplift, sparsityUplift);
    }
}
