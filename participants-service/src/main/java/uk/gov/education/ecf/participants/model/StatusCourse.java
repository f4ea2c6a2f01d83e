package uk.gov.education.ecf.participants.model;

import static uk.gov.education.ecf.participants.model.ParticipantStatus.ACTIVE;
import static uk.gov.education.ecf.participants.model.ParticipantStatus.JOINING;
import static uk.gov.education.ecf.participants.model.ParticipantStatus.LEAVING;
import static uk.gov.education.ecf.participants.model.ParticipantStatus.LEFT;
import static uk.gov.education.ecf.participants.model.ParticipantStatus.WITHDRAWN;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where someone stands at the school of a provider's period, on any day: the calendar alone changes it once (rules E-33, M18).
 *
 * @param before until the turn
 * @param turn   the first day of the other status
 * @param after  null for someone who is leaving on a day that nobody has told
 */
public record StatusCourse(ParticipantStatus before, LocalDate turn, ParticipantStatus after) {

    /** @param arrival the first day at the school, which a later change there does not put off */
    static StatusCourse of(Period period, LocalDate arrival) {
        Span span = period.span();
        return span.isOpen()
                ? new StatusCourse(JOINING, arrival, begun(period.standing().induction()))
                : new StatusCourse(LEAVING, span.end(), LEFT);
    }

    private static ParticipantStatus begun(InductionStatus induction) {
        return switch (induction) {
            case ACTIVE, COMPLETED -> ACTIVE;
            case WITHDRAWN, CHANGED -> WITHDRAWN;
            case LEAVING -> null;
        };
    }

    public Optional<ParticipantStatus> on(LocalDate day) {
        return Optional.ofNullable(turn.isAfter(day) ? before : after);
    }

    /** The turn, while it lies ahead. */
    Optional<LocalDate> nextChange(LocalDate day) {
        return Optional.of(turn).filter(next -> next.isAfter(day));
    }
}
