package uk.gov.education.ecf.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonDayTest {

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T23:59:59.999999Z, 2025-12-31", "2026-01-01T00:00:00Z, 2026-01-01",
        "2025-06-30T22:59:59.999999Z, 2025-06-30", "2025-06-30T23:00:00Z, 2025-07-01"
    })
    void summerDaysBeginAnHourEarlierInUtc(Instant instant, LocalDate day) {
        assertEquals(day, LondonDay.of(instant));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01T00:00:00Z",
        "2025-07-01, 2025-06-30T23:00:00Z",
        "2025-03-30, 2025-03-30T00:00:00Z",
        "2025-10-26, 2025-10-25T23:00:00Z"
    })
    void aDayStartsAtMidnightInLondon(LocalDate day, Instant start) {
        assertEquals(start, LondonDay.startOf(day));
    }

    @Test
    void anotherZoneHasItsOwnDays() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");

        assertEquals(LocalDate.of(2026, 1, 2), LondonDay.of(Instant.parse("2026-01-01T15:00:00Z"), tokyo));
        assertEquals(Instant.parse("2026-01-01T15:00:00Z"), LondonDay.startOf(LocalDate.of(2026, 1, 2), tokyo));
    }
}
