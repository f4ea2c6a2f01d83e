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
    private final AtomicInteger turn = new AtomicInteger();

    Service(List<Replica> replicas) {
        this.replicas = List.copyOf(replicas);
    }

    static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    /** The replica to ask, which is none of those; empty when all others are left out. Whoever is there ends the visit. */
    Optional<Visit> visitOneBut(Collection<Replica> asked) {
        long now = System.nanoTime();
        Replica best = null;
        int first = Math.floorMod(turn.getAndIncrement(), replicas.size());
        for (int i = 0; i < replicas.size(); i++) {
            Replica next = replicas.get((first + i) % replicas.size());
            if (!asked.contains(next)
                    && (best == null || next.busy() < best.busy())
                    && next.breaker().nanosUntilTrial(now) == 0) {
                best = next;
            }
        }
        return best != null && best.breaker().admit(now)
                ? Optional.of(new Visit(best, replicas.size() > 1))
                : Optional.empty();
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
