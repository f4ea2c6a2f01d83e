package uk.gov.education.ecf.partnerships.model;

import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.CONTINUATION_NOT_PROVIDER_LED;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.CONTINUATION_OF_NOTHING;
import static uk.gov.education.ecf.partnerships.model.PartnershipRefusals.PARTNERSHIP_STANDS;

import java.util.Optional;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;

/**
 * What a school wants for a cohort.
 *
 * @param continuePartnership keep last cohort's lead provider and delivery partner
 */
public record CohortPlan(SchoolCohort cohort, boolean continuePartnership) {

    /** Only a provider-led cohort can go on with a partnership. */
    public static Judged<CohortPlan> of(SchoolCohort cohort, boolean continuePartnership) {
        boolean contradictory = continuePartnership && cohort.choice() != ProgrammeChoice.PROVIDER_LED;
        return contradictory
                ? Judged.refused(CONTINUATION_NOT_PROVIDER_LED)
                : Judged.accepted(new CohortPlan(cohort, continuePartnership));
    }

    /** The partnership to carry over, empty when none is wanted or the cohort already has one; refused when the plan does not fit (rule SCH-15). */
    public Judged<Optional<Partnership>> toCarryOver(ActivePartnerships active) {
        boolean wanted = continuePartnership && active.in(cohort.cohort()).isEmpty();
        return Judged.unless(conflictWith(active), wanted ? active.inCohortBefore(cohort.cohort()) : Optional.empty());
    }

    private Optional<Refusal> conflictWith(ActivePartnerships active) {
        boolean taken = active.in(cohort.cohort()).isPresent();
        if (taken && cohort.choice() != ProgrammeChoice.PROVIDER_LED) {
            return Optional.of(PARTNERSHIP_STANDS);
        }
        boolean nothing = !taken && active.inCohortBefore(cohort.cohort()).isEmpty();
        return continuePartnership && nothing ? Optional.of(CONTINUATION_OF_NOTHING) : Optional.empty();
    }
}
