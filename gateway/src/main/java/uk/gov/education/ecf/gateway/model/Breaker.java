package uk.gov.education.ecf.gateway.model;

/**
 * Whether it is worth asking one replica of a service. After so many failures in a row it is left out for a while; then one request in
 * each such while tries whether it is back, and the first that is answered ends the doubt. Moments are nanoseconds of any clock that
 * never goes back.
 */
public final class Breaker {

    private final int failuresToOpen;
    private final long pause;
    private int failures;
    private boolean open;
    private long nextTrial;

    /**
     * @param failuresToOpen in a row, at least one
     * @param pause in nanoseconds
     */
    public Breaker(int failuresToOpen, long pause) {
        this.failuresToOpen = failuresToOpen;
        this.pause = pause;
    }

    /** Whether a request may go. */
    public synchronized boolean admit(long now) {
        if (nanosUntilTrial(now) > 0) {
            return false;
        }
        nextTrial = now + pause;
        return true;
    }

    /** It answered, whatever it answered. */
    public synchronized void succeeded() {
        open = false;
        failures = 0;
    }

    /** It fell silent, broke off or could not be reached. */
    public synchronized void failed(long now) {
        failures++;
        if (open || failures >= failuresToOpen) {
            open(now);
        }
    }

    /** It is better left out, however often it failed before. */
    public synchronized void open(long now) {
        open = true;
        nextTrial = now + pause;
    }

    /** Whether it is left out, but for the trials. */
    public synchronized boolean isOpen() {
        return open;
    }

    /** How long until a request may go; 0 when it may at once. */
    public synchronized long nanosUntilTrial(long now) {
        return open ? Math.max(0, nextTrial - now) : 0;
    }
}
