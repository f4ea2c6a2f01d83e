package uk.gov.education.ecf.calendar;

import java.time.LocalDate;

/**
 * The window in which a declaration of one type can be dated. Both ends are inclusive days in London (rule M11).
 *
 * @param type never null
 * @param startsOn first day, never null
 * @param endsOn last day; null for a window without an end
 * @param paymentDate the published payment day; null where none is published
 */
public record Milestone(DeclarationType type, LocalDate startsOn, LocalDate endsOn, LocalDate paymentDate) {

    /** Whether a declaration can be dated on that day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
