package uk.gov.education.ecf.calendar.beans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NowTest {

    @Test
    void inSummerTheDayBeginsAnHourBeforeUtcMidnight() {
        assertEquals(LocalDate.of(2026, 7, 1), at("2026-07-01T22:59:59.999999Z").today());
        assertEquals(LocalDate.of(2026, 7, 2), at("2026-07-01T23:00:00Z").today());
    }

    @Test
    void inWinterItBeginsAtUtcMidnight() {
        assertEquals(
                LocalDate.of(2026, 12, 1), at("2026-12-01T23:59:59.999999Z").today());
        assertEquals(LocalDate.of(2026, 12, 2), at("2026-12-02T00:00:00Z").today());
    }

    @Test
    void instantsHaveTheMicrosecondsThatTheDatabaseKeeps() {
        assertEquals(
                Instant.parse("2026-07-01T00:00:00.123456Z"),
                at("2026-07-01T00:00:00.123456789Z").instant());
    }

    /** Finding 15. */
    @Test
    void whatIsRecordedDoesNotTravel() {
        Instant real = Instant.parse("2026-07-01T12:00:00Z");
        Instant there = Instant.parse("2031-01-02T12:00:00Z");
        Now travelling = new Now(Clock.fixed(there, ZoneOffset.UTC), InstantSource.fixed(real));
        assertEquals(real, travelling.instant());
        assertEquals(LocalDate.of(2026, 7, 1), travelling.realToday());
        assertEquals(there, travelling.ofRequest());
        assertEquals(LocalDate.of(2031, 1, 2), travelling.today());
    }

    private static Now at(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return new Now(clock, clock);
    }
}
