package uk.gov.education.ecf.calendar.beans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.gov.education.ecf.calendar.LondonDay;

/** The present: the real one for what is recorded, and that of the request at hand, which may travel, for what rules judge. */
@ApplicationScoped
public class Now {

    private final Clock clock;
    private final InstantSource real;

    Now(Clock clock, InstantSource real) {
        this.clock = clock;
        this.real = real;
    }

    /** When something happens, for records and events, whatever day the request travels to; in microseconds (rule M16a). */
    public Instant instant() {
        return real.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** When the request is made, for rules; in the sandbox a request may travel (rule M16). In microseconds. */
    public Instant ofRequest() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The real London day. */
    public LocalDate realToday() {
        return LondonDay.of(real.instant());
    }

    /** The London day of the request (rule M11). */
    public LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
