package uk.gov.education.ecf.calendar.beans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.gov.education.ecf.calendar.LondonDay;

/** The present of the request at hand, in the two forms that rules need. */
@ApplicationScoped
public class Now {

    private final Clock clock;

    Now(Clock clock) {
        this.clock = clock;
    }

    /** With the microseconds that the database keeps. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The London day (rule M11). */
    public LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
