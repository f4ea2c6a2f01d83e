package uk.gov.education.ecf.gateway.model;

import java.util.function.LongSupplier;

/**
 * The moments of a provider's latest requests: at most so many in any stretch of time of that length, wherever it begins (rule W13).
 * One that is refused takes no place. A place is free again in the very moment in which its request is as old as the window is long.
 */
public final class RequestWindow {

    private static final int FIRST_ROOM = 16;

    private final int limit;
    private final long length;
    private final LongSupplier clock;
    private long[] moments = new long[FIRST_ROOM];
    private int oldest;
    private int taken;

    /**
     * @param limit how many requests there may be, at least one
     * @param length of the window in nanoseconds
     * @param clock in nanoseconds of any origin; never goes back
     */
    public RequestWindow(int limit, long length, LongSupplier clock) {
        this.limit = limit;
        this.length = length;
        this.clock = clock;
    }

    /** A place for one request, if there is one. */
    public synchronized Place take() {
        long now = clock.getAsLong();
        leave(now);
        boolean granted = taken < limit;
        if (granted) {
            add(now);
        }
        return new Place(granted, limit, limit - taken, moments[oldest] + length - now);
    }

    /** The place that was taken last: its request was refused by somebody else. */
    public synchronized void giveBack() {
        if (taken > 0) {
            taken--;
        }
    }

    private void leave(long now) {
        while (taken > 0 && now - moments[oldest] >= length) {
            oldest = (oldest + 1) % moments.length;
            taken--;
        }
    }

    private void add(long now) {
        if (taken == moments.length) {
            moments = grown();
            oldest = 0;
        }
        moments[(oldest + taken) % moments.length] = now;
        taken++;
    }

    private long[] grown() {
        long[] inOrder = new long[2 * moments.length];
        int upToTheEnd = moments.length - oldest;
        System.arraycopy(moments, oldest, inOrder, 0, upToTheEnd);
        System.arraycopy(moments, 0, inOrder, upToTheEnd, oldest);
        return inOrder;
    }
}
