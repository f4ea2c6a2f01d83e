package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.topics.ConsumedTopics;

/** Fills again what a service remembers, from the compacted topics. */
@ApplicationScoped
public class UpstreamRebuild {

    private final ConsumedTopics consumed;
    private final Listeners listeners;
    private final UpstreamReader reader;
    private final Clock clock;
    private final Map<String, UnderWay> underWay = new ConcurrentHashMap<>();

    UpstreamRebuild(ConsumedTopics consumed, Listeners listeners, UpstreamReader reader, Clock clock) {
        this.clock = clock;
        this.consumed = consumed;
        this.listeners = listeners;
        this.reader = reader;
    }

    /**
     * Re-reads the topics that the consumer listens to, as far as anything of them is remembered, from their start to their present
     * end: every {@link Memory} remembers and every {@link Follower} follows, and no {@link Reaction} reacts. Safe while live
     * consumption goes on, and safe to run twice. A record that cannot be remembered is logged and left out.
     *
     * @return how many events were remembered; fails with {@link IllegalArgumentException} when there is no such consumer
     */
    public Uni<Long> rebuild(String consumer) {
        return Uni.createFrom().item(() -> read(consumer)).runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    /** Whether there is a consumer of that name that hears what is remembered. */
    public boolean knows(String consumer) {
        return !rememberedTopicsOf(consumer).isEmpty();
    }

    /** The consumers that hear what is remembered, in the order of their names. */
    List<String> all() {
        return consumed.consumers().stream().filter(this::knows).sorted().toList();
    }

    /** The rebuild that this replica is at; empty when it is at none, or has not read anything yet. */
    Optional<UnderWay> underWay(String consumer) {
        return Optional.ofNullable(underWay.get(consumer));
    }

    private long read(String consumer) {
        Set<String> topics = rememberedTopicsOf(consumer);
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("no such upstream: " + consumer);
        }
        Instant since = clock.instant();
        try {
            return reader.read(consumer, topics, left -> underWay.put(consumer, new UnderWay(since, left)));
        } finally {
            underWay.remove(consumer);
        }
    }

    private Set<String> rememberedTopicsOf(String consumer) {
        return consumed.topicsOf(consumer).stream()
                .filter(listeners.rememberedTopics()::contains)
                .collect(Collectors.toSet());
    }

    /**
     * A rebuild that goes on.
     *
     * @param left how many records are to be read yet, at most
     */
    record UnderWay(Instant since, long left) {}
}
