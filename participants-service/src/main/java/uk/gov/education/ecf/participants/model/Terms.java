package uk.gov.education.ecf.participants.model;

/**
 * On which terms someone is trained.
 *
 * @param schedule                         the present one; each period keeps its own
 * @param cohortChangedAfterPaymentsFrozen whether they were moved out of a cohort that nothing is paid for any more (rule E-48)
 */
public record Terms(
        ScheduleName schedule, Uplift uplift, Completion completion, boolean cohortChangedAfterPaymentsFrozen) {

    Terms earning(Uplift other) {
        return new Terms(schedule, other, completion, cohortChangedAfterPaymentsFrozen);
    }

    Terms on(ScheduleName other, boolean changedAfterPaymentsFrozen) {
        return new Terms(other, uplift, completion, changedAfterPaymentsFrozen);
    }

    Terms ending(Completion other) {
        return new Terms(schedule, uplift, other, cohortChangedAfterPaymentsFrozen);
    }
}
