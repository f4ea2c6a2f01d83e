package uk.gov.education.ecf.partnerships.cohortsetup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.partnerships.model.CohortPlan;
import uk.gov.education.ecf.partnerships.model.PartnershipRefusals;
import uk.gov.education.ecf.partnerships.model.ProgrammeChoice;
import uk.gov.education.ecf.partnerships.model.SchoolCohort;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.values.Word;

/** Everything but the choice may be left out: false, or for the eligibility none recorded. */
@InternalRequest
record SchoolCohortBody(
        @Schema(required = true, implementation = ProgrammeChoice.class) String inductionProgrammeChoice,
        Boolean eligibleForFunding,
        Boolean continuePartnership,
        Boolean pupilPremiumUplift,
        Boolean sparsityUplift) {

    Judged<CohortPlan> describes(int cohort) {
        return Judged.ofOptional(
                        Word.of(ProgrammeChoice.class, inductionProgrammeChoice), PartnershipRefusals.CHOICE_UNKNOWN)
                .flatMap(choice -> CohortPlan.of(describes(cohort, choice), Boolean.TRUE.equals(continuePartnership)));
    }

    private SchoolCohort describes(int cohort, ProgrammeChoice choice) {
        return new SchoolCohort(
                cohort,
                choice,
                eligibleForFunding,
                Boolean.TRUE.equals(pupilPremiumUplift),
                Boolean.TRUE.equals(sparsityUplift));
    }
}
