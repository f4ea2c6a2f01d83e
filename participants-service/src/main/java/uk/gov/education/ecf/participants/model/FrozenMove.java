package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.List;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.calendar.DeclarationType;

/**
 * Moves of early career teachers out of a cohort that nothing is paid for any more, and back (rules E-48, E-50): declarations that
 * stand do not hinder them.
 *
 * @param standing every declaration of the record that stands
 * @param day      on which the cohort is frozen, or not
 */
record FrozenMove(Calendar calendar, TrainingRecord record, List<MadeDeclaration> standing, LocalDate day) {

    /** The only cohort into which anybody is moved (rule COH-9). */
    static final int DESTINATION = 2024;

    /** Unfinished, with billable declarations. */
    boolean goesTo(int cohort) {
        return record.type() == ParticipantType.ECT && (isOut(cohort) || isBack(cohort));
    }

    /** Whether a declaration of a frozen cohort says nothing of the schedule any more (rule G-12). */
    boolean isLeftBehind(MadeDeclaration declaration) {
        return record.terms().cohortChangedAfterPaymentsFrozen() && isFrozen(declaration.cohort());
    }

    private boolean isOut(int cohort) {
        return cohort == DESTINATION
                && isFrozen(present())
                && record.terms().completion().inductionEndDate() == null
                && standing.stream().anyMatch(MadeDeclaration::billable)
                && standing.stream().noneMatch(made -> made.isBillable(DeclarationType.COMPLETED));
    }

    private boolean isBack(int cohort) {
        return record.terms().cohortChangedAfterPaymentsFrozen()
                && isFrozen(cohort)
                && standing.stream().noneMatch(made -> made.cohort() == present())
                && standing.stream().anyMatch(made -> made.billable() && made.cohort() == cohort);
    }

    private int present() {
        return record.terms().schedule().cohort();
    }

    private boolean isFrozen(int cohort) {
        return calendar.cohort(cohort)
                .filter((Cohort known) -> known.isPaymentsFrozenOn(day))
                .isPresent();
    }
}
