package uk.gov.education.ecf.platform.aside;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** {@code ecf_outbox_set_aside} and {@code ecf_dead_letters}: every replica shows those of the service, a moment old. */
@ApplicationScoped
class PutAsideGauges {

    private static final Logger LOG = Logger.getLogger(PutAsideGauges.class);

    private final PutAside putAside;
    private final AtomicLong events;
    private final AtomicLong deadLetters;

    PutAsideGauges(PutAside putAside, MeterRegistry registry) {
        this.putAside = putAside;
        this.events = gauge(registry, "ecf_outbox_set_aside", "Events that the broker will never take");
        this.deadLetters = gauge(registry, "ecf_dead_letters", "Messages that could not be applied, not re-driven yet");
    }

    @Scheduled(
            identity = "put-aside-gauges",
            every = "${ecf.aside.look-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return putAside.count()
                .invoke(this::show)
                .onFailure()
                .invoke(failure -> LOG.debug("what was put aside cannot be counted now", failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void show(PutAside.Counted counted) {
        events.set(counted.events());
        deadLetters.set(counted.deadLetters());
    }

    private static AtomicLong gauge(MeterRegistry registry, String name, String description) {
        AtomicLong shown = new AtomicLong();
        Gauge.builder(name, shown, AtomicLong::get)
                .description(description)
                .strongReference(true)
                .register(registry);
        return shown;
    }
}
