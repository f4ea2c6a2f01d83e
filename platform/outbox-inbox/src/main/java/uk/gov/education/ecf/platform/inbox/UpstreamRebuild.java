package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** Fills an upstream again from the compacted topics. */
@ApplicationScoped
public class UpstreamRebuild {

    private final Instance<Upstream> upstreams;
    private final UpstreamReader reader;

    UpstreamRebuild(@Any Instance<Upstream> upstreams, UpstreamReader reader) {
        this.upstreams = upstreams;
        this.reader = reader;
    }

    /**
     * Re-reads the topics from the start to their present end through {@link Upstream#remember}. Safe while live consumption
     * goes on, and safe to run twice. A record that cannot be remembered is logged and left out.
     *
     * @return how many events were remembered; fails with {@link IllegalArgumentException} when there is no such consumer
     */
    public Uni<Long> rebuild(String consumer) {
        return Uni.createFrom()
                .item(() -> reader.read(named(consumer)))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    /** Whether an upstream of that name exists. */
    public boolean knows(String consumer) {
        return upstreams.stream().anyMatch(upstream -> upstream.consumer().equals(consumer));
    }

    private Upstream named(String consumer) {
        return upstreams.stream()
                .filter(upstream -> upstream.consumer().equals(consumer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such upstream: " + consumer));
    }
}
