package uk.gov.education.ecf.partnerships.model;

import java.util.Optional;

/**
 * What a school wants for a cohort.
 *
 * @param continuePartnership keep last cohort's lead provider and delivery partner
 */
public record CohortPlan(SchoolCohort cohort, boolean continuePartnership) {

    /** Empty when the plan fits the partnerships that the school has (rule SCH-15). */
    public Optional<Refusal> conflictWith(ActivePartnerships active) {
        boolean taken = active.in(cohort.cohort()).isPresent();
        if (taken && cohort.choice() != ProgrammeChoice.PROVIDER_LED) {
            return Optional.of(Refusal.PARTNERSHIP_STANDS);
        }
        if (continuePartnership
                && !taken
                && active.inCohortBefore(cohort.cohort()).isEmpty()) {
            return Optional.of(Refusal.CONTINUATION_OF_NOTHING);
        }
        return Optional.empty();
    }

    /** The partnership to carry over; empty when none is wanted or the cohort already has one. */
    public Optional<Partnership> toCarryOver(ActivePartnerships active) {
        boolean wanted = continuePartnership && active.in(cohort.cohort()).isEmpty();
        return wanted ? active.inCohortBefore(cohort.cohort()) : Optional.empty();
    }
}
