package uk.gov.education.ecf.gateway.forwarding;

import io.vertx.core.http.HttpMethod;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One service: its replicas, of which the least busy is asked, in turn where several are. Those that fail are left out for a while. */
final class Service {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final List<Replica> replicas;
    private final ServiceMeters meters;
    private final AtomicInteger turn = new AtomicInteger();

    Service(List<Replica> replicas, ServiceMeters meters) {
        this.replicas = List.copyOf(replicas);
        this.meters = meters;
    }

    static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    ServiceMeters meters() {
        return meters;
    }

    /**
     * The replica to ask, which is none of those; empty when all others are left out. One that stops is asked only where no other is
     * left: for what cannot be sent twice one that was gone is tried before, since it may be back, and costs nothing if it is not.
     * Whoever is there ends the visit.
     *
     * @param read whether it may be sent to another if it breaks off
     */
    Optional<Visit> visitOneBut(Collection<Replica> asked, boolean read) {
        long now = System.nanoTime();
        Replica best = best(asked, read, now);
        while (best != null && !best.breaker().admit(now)) {
            best = best(asked, read, now);
        }
        if (best == null) {
            return Optional.empty();
        }
        if (!read && best.farewell().holds(false, now)) {
            best = goneBut(asked).orElse(best);
        }
        best.farewell().asked(now);
        return Optional.of(new Visit(best, replicas.size() > 1));
    }

    /** Another request may take the trial of one that is left out before this one does: then it is left out again. */
    private Replica best(Collection<Replica> asked, boolean read, long now) {
        Replica best = null;
        int first = Math.floorMod(turn.getAndIncrement(), replicas.size());
        for (int i = 0; i < replicas.size(); i++) {
            Replica next = replicas.get((first + i) % replicas.size());
            if (!asked.contains(next)
                    && next.breaker().nanosUntilTrial(now) == 0
                    && (best == null || isBetter(next, best, read, now))) {
                best = next;
            }
        }
        return best;
    }

    /** Of two that have said that they stop, the one that was silent longer may be another process by now. */
    private static boolean isBetter(Replica next, Replica best, boolean read, long now) {
        boolean nextLeaves = next.farewell().holds(read, now);
        boolean bestLeaves = best.farewell().holds(read, now);
        if (nextLeaves && bestLeaves) {
            return next.farewell().lastSaid() - best.farewell().lastSaid() < 0;
        }
        return nextLeaves == bestLeaves ? next.busy() < best.busy() : bestLeaves;
    }

    private Optional<Replica> goneBut(Collection<Replica> asked) {
        return replicas.stream()
                .filter(replica -> replica.isGone() && !asked.contains(replica))
                .findFirst();
    }

    /** Whole seconds, at least one, after which a request may find a replica that is not left out. */
    long secondsUntilTrial() {
        long now = System.nanoTime();
        long soonest = replicas.stream()
                .mapToLong(replica -> replica.breaker().nanosUntilTrial(now))
                .min()
                .orElse(0);
        return Math.max(1, (soonest + SECOND - 1) / SECOND);
    }
}
