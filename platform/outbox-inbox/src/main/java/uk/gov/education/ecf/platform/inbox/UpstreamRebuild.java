package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.platform.topics.ConsumedTopics;

/** Fills again what a service remembers, from the compacted topics. */
@ApplicationScoped
public class UpstreamRebuild {

    private final Instance<Upstream> upstreams;
    private final ConsumedTopics consumed;
    private final Listeners listeners;
    private final UpstreamReader reader;

    UpstreamRebuild(
            @Any Instance<Upstream> upstreams, ConsumedTopics consumed, Listeners listeners, UpstreamReader reader) {
        this.upstreams = upstreams;
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
        return Uni.createFrom()
                .item(() -> reader.read(named(consumer).orElseThrow(() -> unknown(consumer))))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    /** Whether there is a consumer of that name that hears what is remembered. */
    public boolean knows(String consumer) {
        return named(consumer).isPresent();
    }

    private Optional<Upstream> named(String consumer) {
        return upstreams.stream()
                .filter(upstream -> upstream.consumer().equals(consumer))
                .findFirst()
                .or(() -> remembered(consumer));
    }

    private Optional<Upstream> remembered(String consumer) {
        Set<String> topics = consumed.topicsOf(consumer).stream()
                .filter(listeners.rememberedTopics()::contains)
                .collect(Collectors.toSet());
        return topics.isEmpty() ? Optional.empty() : Optional.of(new Remembered(consumer, topics, listeners));
    }

    private static IllegalArgumentException unknown(String consumer) {
        return new IllegalArgumentException("no such upstream: " + consumer);
    }

    /** Everything that the consumer hears and that is remembered. */
    private record Remembered(String consumer, Set<String> topics, Listeners listeners) implements Upstream {

        @Override
        public Uni<Void> remember(Event event) {
            return listeners.remember(event);
        }
    }
}
