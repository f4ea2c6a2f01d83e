package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person as one lead provider sees them.
 *
 * @param enrolments oldest record first, never empty
 */
public record VisibleParticipant(Participant person, List<VisibleEnrolment> enrolments) {

    public VisibleParticipant {
        enrolments = List.copyOf(enrolments);
    }

    /** The next day on which the calendar alone changes what is seen; empty when none will. */
    public Optional<LocalDate> nextStatusChange() {
        return enrolments.stream()
                .flatMap(enrolment -> enrolment.nextStatusChange().stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether the number was confirmed; null when nobody has given any (rule E-13). */
    public Boolean numberValidated(VisibleEnrolment enrolment) {
        Validation validation = enrolment.record().validation();
        boolean none = person.teacherReferenceNumber() == null
                && enrolment.record().origin().enteredNumber() == null
                && validation.answeredNumber() == null;
        return none ? null : Boolean.valueOf(validation.confirmsNumber());
    }
}
