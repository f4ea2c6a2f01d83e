package uk.gov.education.ecf.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where one day ends and the next begins. "Today", milestone days and cut-off days are days in London (rule M11). The
 * environment variable {@code ECF_DAY_ZONE} names another zone, for a whole process and so for every rule alike.
 */
public final class LondonDay {

    public static final ZoneId ZONE = ZoneId.of(System.getenv().getOrDefault("ECF_DAY_ZONE", "Europe/London"));

    private LondonDay() {}

    /** The day in London at that instant. */
    public static LocalDate of(Instant instant) {
        return of(instant, ZONE);
    }

    /** The day in that zone at that instant. */
    public static LocalDate of(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The first instant of the day in London. */
    public static Instant startOf(LocalDate day) {
        return startOf(day, ZONE);
    }

    /** The first instant of the day in that zone. */
    public static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
