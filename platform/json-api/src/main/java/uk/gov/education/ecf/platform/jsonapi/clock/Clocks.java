package uk.gov.education.ecf.platform.jsonapi.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Hands out the one clock of the application. */
@Singleton
class Clocks {

    private final RequestClock clock = new RequestClock(Clock.systemUTC());

    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }

    RequestClock shiftable() {
        return clock;
    }
}
