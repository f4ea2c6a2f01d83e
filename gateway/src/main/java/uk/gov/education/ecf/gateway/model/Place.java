package uk.gov.education.ecf.gateway.model;

import java.util.concurrent.TimeUnit;

/**
 * What a request got in its provider's window.
 *
 * @param granted whether the request may go on
 * @param limit of requests in a window
 * @param left how many more may come at once
 * @param nanosUntilNext until one more may come than {@code left}
 */
public record Place(boolean granted, int limit, int left, long nanosUntilNext) {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Whole seconds after which a place is free that is taken now, so that whoever waits for them does not come too early. */
    public long secondsUntilNext() {
        return (nanosUntilNext + SECOND - 1) / SECOND;
    }
}
