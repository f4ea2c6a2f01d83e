package uk.gov.education.ecf.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.restored.RestoredGuard;
import uk.gov.education.ecf.platform.topics.TopicCreation;
import uk.gov.education.ecf.platform.transactions.AfterCommit;

/**
 * Starts the relay of this replica with the application, once it is known that the database is no older than what was sent, and lets it
 * finish its round at the end.
 */
@ApplicationScoped
class RelayLifecycle {

    private static final Logger LOG = Logger.getLogger(RelayLifecycle.class);
    private static final long LAST_ROUND_SECONDS = 3;

    private final Relay relay;
    private final RestoredGuard guard;
    private final boolean enabled;
    private final Runnable ring;

    RelayLifecycle(
            Vertx vertx,
            RelayDatabase database,
            TopicCreation topics,
            RestoredGuard guard,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "ecf.outbox.relay.enabled", defaultValue = "true") boolean enabled) {
        this.relay = new Relay(
                vertx,
                database.options(),
                () -> new KafkaPublisher(ProducerSettings.of(broker), topics),
                Relay.POLL_MS);
        this.guard = guard;
        this.enabled = enabled;
        this.ring = relay::ring;
    }

    RelayStatus status() {
        return relay.status();
    }

    /** The transaction at hand has appended rows. */
    void ringAfterCommit() {
        AfterCommit.run(ring);
    }

    void start(@Observes StartupEvent startup) {
        if (enabled) {
            relay.startAfter(guard.passed());
        }
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        if (!enabled) {
            return;
        }
        try {
            relay.stop().toCompletionStage().toCompletableFuture().get(LAST_ROUND_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("outbox relay: stopped in the middle of a round, which is sent again by the next leader");
        }
    }
}
