package uk.gov.education.ecf.gateway.forwarding;

import java.util.concurrent.atomic.AtomicLong;

/** The bytes that lie in memory for slow clients, bounded for all of them together. */
final class HeldBytes {

    private final AtomicLong held = new AtomicLong();
    private final long most;

    HeldBytes(long most) {
        this.most = most;
    }

    boolean hasRoom() {
        return held.get() < most;
    }

    void add(int bytes) {
        held.addAndGet(bytes);
    }

    void release(int bytes) {
        held.addAndGet(-bytes);
    }
}
