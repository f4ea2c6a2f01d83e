package uk.gov.education.ecf.platform.jsonapi.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RequestClockTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void outsideARequestItReadsTheRealTime() {
        Clock clock = new RequestClock(Clock.fixed(NOW, ZoneOffset.UTC));
        assertEquals(NOW, clock.instant());
        assertEquals(NOW, clock.withZone(ZoneId.of("Europe/London")).instant());
    }
}
