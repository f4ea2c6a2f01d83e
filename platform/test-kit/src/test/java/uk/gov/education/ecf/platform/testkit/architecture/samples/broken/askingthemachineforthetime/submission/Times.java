package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.askingthemachineforthetime.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

class Times {

    Instant asksInstant() {
        return Instant.now();
    }

    Supplier<Instant> asksByReference() {
        return Instant::now;
    }

    LocalDate asksLocalDate() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    OffsetDateTime asksOffsetDateTime() {
        return OffsetDateTime.now();
    }

    long asksSystem() {
        return System.currentTimeMillis();
    }

    Clock asksForClock() {
        return Clock.systemUTC();
    }

    Date asksDate() {
        return new Date();
    }

    Calendar asksCalendar() {
        return Calendar.getInstance();
    }

    Date keepsToTheClock(Clock clock) {
        return new Date(Instant.now(clock).toEpochMilli());
    }
}
