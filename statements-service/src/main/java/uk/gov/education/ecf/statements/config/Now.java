package uk.gov.education.ecf.statements.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.calendar.LondonDay;

/** The present, in the two forms that this service needs. */
@ApplicationScoped
public class Now {

    private final Clock clock;
    private final ZoneId zone;

    Now(Clock clock, @ConfigProperty(name = "ecf.day.zone") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** With the precision that the database keeps. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The day that cut-off dates are compared with (rule M11). */
    public LocalDate today() {
        return LondonDay.of(clock.instant(), zone);
    }
}
