package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * From when to when a period is.
 *
 * @param start  first day
 * @param end    the day on which it stops; null while open
 * @param madeAt when the period came into being
 */
public record Span(LocalDate start, LocalDate end, Instant madeAt) {

    /** The latest comes first: open ones, then the newest start, then the newest made (rule E-31). */
    static final Comparator<Span> LATEST_FIRST = Comparator.comparing((Span span) -> !span.isOpen())
            .thenComparing(Comparator.comparing(Span::start).reversed())
            .thenComparing(Comparator.comparing(Span::madeAt).reversed());

    static Span from(LocalDate start, Instant madeAt) {
        return new Span(start, null, madeAt);
    }

    boolean isOpen() {
        return end == null;
    }

    Span until(LocalDate day) {
        return new Span(start, day, madeAt);
    }

    /** Whether that day lies within, and is neither the last nor before the first. */
    boolean isUnderWayOn(LocalDate day) {
        return !start.isAfter(day) && (isOpen() || end.isAfter(day));
    }
}
