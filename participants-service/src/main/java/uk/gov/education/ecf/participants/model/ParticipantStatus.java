package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.platform.values.Word;

/** Where someone stands at the school of a provider's period, on one day (rules E-33, M18). */
public enum ParticipantStatus implements Word {
    ACTIVE,
    JOINING,
    LEAVING,
    LEFT,
    WITHDRAWN;

    /** Empty for someone who is leaving on a day that nobody has told. */
    static Optional<ParticipantStatus> of(Period period, LocalDate today) {
        Span span = period.span();
        if (!span.isOpen()) {
            return Optional.of(span.end().isAfter(today) ? LEAVING : LEFT);
        } else if (span.start().isAfter(today)) {
            return Optional.of(JOINING);
        }
        return switch (period.standing().induction()) {
            case ACTIVE, COMPLETED -> Optional.of(ACTIVE);
            case WITHDRAWN, CHANGED -> Optional.of(WITHDRAWN);
            case LEAVING -> Optional.empty();
        };
    }

    /** The day on which the calendar alone makes it another status; empty when none will. */
    static Optional<LocalDate> nextChange(Period period, LocalDate today) {
        Span span = period.span();
        return Optional.of(span.isOpen() ? span.start() : span.end()).filter(day -> day.isAfter(today));
    }
}
