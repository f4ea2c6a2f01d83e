package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;

/** Days that can be true of a person in training. */
final class Dates {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Dates() {}

    /** A day that was left out is none to complain about. */
    static boolean storable(LocalDate day) {
        return day == null || !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    static boolean birthday(LocalDate day, LocalDate today) {
        return day != null && storable(day) && day.isBefore(today);
    }
}
