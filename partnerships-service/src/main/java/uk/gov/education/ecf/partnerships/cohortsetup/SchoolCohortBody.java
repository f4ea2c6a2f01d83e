package uk.gov.education.ecf.partnerships.cohortsetup;

import java.util.List;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.model.CohortPlan;
import uk.gov.education.ecf.partnerships.model.ProgrammeChoice;
import uk.gov.education.ecf.partnerships.model.Refusal;
import uk.gov.education.ecf.partnerships.model.SchoolCohort;

/** Everything but the choice may be left out: false, or for the eligibility none recorded. */
record SchoolCohortBody(
        String inductionProgrammeChoice,
        Boolean eligibleForFunding,
        Boolean continuePartnership,
        Boolean pupilPremiumUplift,
        Boolean sparsityUplift) {

    CohortPlan describes(int cohort) {
        ProgrammeChoice choice = ProgrammeChoice.of(inductionProgrammeChoice).orElse(null);
        boolean goesOn = Boolean.TRUE.equals(continuePartnership);
        Refusals.refuse(refusals(choice, goesOn));
        return new CohortPlan(
                new SchoolCohort(
                        cohort,
                        choice,
                        eligibleForFunding,
                        Boolean.TRUE.equals(pupilPremiumUplift),
                        Boolean.TRUE.equals(sparsityUplift)),
                goesOn);
    }

    private static List<Refusal> refusals(ProgrammeChoice choice, boolean goesOn) {
        if (choice == null) {
            return List.of(Refusal.CHOICE_UNKNOWN);
        }
        return goesOn && choice != ProgrammeChoice.PROVIDER_LED
                ? List.of(Refusal.CONTINUATION_NOT_PROVIDER_LED)
                : List.of();
    }
}
