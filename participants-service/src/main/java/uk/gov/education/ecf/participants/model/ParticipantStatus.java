package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Where someone stands at the school of a provider's period, on one day (rules E-33, M18). */
public enum ParticipantStatus {
    ACTIVE,
    JOINING,
    LEAVING,
    LEFT,
    WITHDRAWN;

    /** Empty for someone who is leaving on a day that nobody has told. */
    static Optional<ParticipantStatus> of(Period period, LocalDate today) {
        if (period.endDate() != null) {
            return Optional.of(period.endDate().isAfter(today) ? LEAVING : LEFT);
        } else if (period.startDate().isAfter(today)) {
            return Optional.of(JOINING);
        }
        return switch (period.inductionStatus()) {
            case ACTIVE, COMPLETED -> Optional.of(ACTIVE);
            case WITHDRAWN, CHANGED -> Optional.of(WITHDRAWN);
            case LEAVING -> Optional.empty();
        };
    }

    /** The day on which the calendar alone makes it another status; empty when none will. */
    static Optional<LocalDate> nextChange(Period period, LocalDate today) {
        LocalDate turn = period.endDate() != null ? period.endDate() : period.startDate();
        return Optional.of(turn).filter(day -> day.isAfter(today));
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
