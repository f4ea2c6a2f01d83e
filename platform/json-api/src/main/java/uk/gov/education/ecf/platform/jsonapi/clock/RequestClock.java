package uk.gov.education.ecf.platform.jsonapi.clock;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that keeps running but may be shifted for the length of one request; other requests never notice. */
final class RequestClock extends Clock {

    private static final String SHIFT = "ecf.clock.shift";

    private final Clock real;

    RequestClock(Clock real) {
        this.real = real;
    }

    /** Shifts this request's time so that it now reads as given. Must be called on the request's own context. */
    void travelTo(Instant there) {
        ContextLocals.put(SHIFT, Duration.between(real.instant(), there));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new RequestClock(real.withZone(zone));
    }

    private static Duration shift() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<Duration>get(SHIFT).orElse(Duration.ZERO)
                : Duration.ZERO;
    }
}
