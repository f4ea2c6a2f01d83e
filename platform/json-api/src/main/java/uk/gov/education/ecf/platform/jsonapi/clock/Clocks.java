package uk.gov.education.ecf.platform.jsonapi.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;

/** Hands out the clock of requests, which may travel, and the real time, which never does. */
@Singleton
class Clocks {

    private static final Clock REAL = Clock.systemUTC();

    private final RequestClock clock = new RequestClock(REAL);

    @Produces
    @Singleton
    @Typed(Clock.class)
    Clock clock() {
        return clock;
    }

    @Produces
    @Singleton
    @Typed(InstantSource.class)
    InstantSource realTime() {
        return REAL;
    }

    RequestClock shiftable() {
        return clock;
    }
}
