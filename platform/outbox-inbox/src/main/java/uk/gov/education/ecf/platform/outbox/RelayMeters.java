package uk.gov.education.ecf.platform.outbox;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Shows of this replica's relay whether it is the one that publishes, whether its last round failed, and how much it has published. */
@ApplicationScoped
class RelayMeters {

    private final RelayLifecycle relay;
    private final MeterRegistry registry;

    RelayMeters(RelayLifecycle relay, MeterRegistry registry) {
        this.relay = relay;
        this.registry = registry;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("ecf_relay_leader", () -> relay.status().leader() ? 1 : 0)
                .description("1 for the replica that publishes the events of its service")
                .register(registry);
        Gauge.builder("ecf_relay_failing", () -> relay.status().lastError() == null ? 0 : 1)
                .description(
                        "1 while the last round of publishing, or the last attempt to become the one that does, has failed")
                .register(registry);
        FunctionCounter.builder(
                        "ecf_events_published", relay, known -> known.status().published())
                .description("Events that the broker has acknowledged")
                .register(registry);
    }
}
