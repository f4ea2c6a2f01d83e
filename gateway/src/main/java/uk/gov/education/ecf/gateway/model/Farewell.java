package uk.gov.education.ecf.gateway.model;

/**
 * Whether one replica of a service has said that it stops. It is asked after all others then, until it answers without saying so, cannot
 * be reached, or must have ended long ago. Now and then a read finds out: one that breaks off can be sent to another. Moments are
 * nanoseconds of any clock that never goes back.
 */
public final class Farewell {

    private final long pause;
    private final long longest;
    private boolean said;
    private long nextTrial;
    private long forgotten;

    /**
     * @param pause between two reads that find out
     * @param longest time that a replica takes to stop
     */
    public Farewell(long pause, long longest) {
        this.pause = pause;
        this.longest = longest;
    }

    /** It has said so in an answer. */
    public synchronized void said(long now) {
        said = true;
        nextTrial = now + pause;
        forgotten = now + longest;
    }

    /** It has answered without saying so, or is gone. */
    public synchronized void takenBack() {
        said = false;
    }

    /** The moment at which it was said last. */
    public synchronized long lastSaid() {
        return forgotten - longest;
    }

    /** Whether another replica is the better one to ask. */
    public synchronized boolean holds(boolean read, long now) {
        return said && now - forgotten < 0 && !(read && now - nextTrial >= 0);
    }

    /** It is asked all the same. */
    public synchronized void asked(long now) {
        nextTrial = now + pause;
    }
}
