package uk.gov.education.ecf.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.platform.topics.ConsumedTopics;

/** Counts, for each consumer of this replica, what became of what it received; what is counted is committed. */
@ApplicationScoped
class Tally {

    private final MeterRegistry registry;
    private final ConsumedTopics consumed;
    private final Clock clock;
    private final Map<String, Counts> consumers = new ConcurrentHashMap<>();

    Tally(MeterRegistry registry, ConsumedTopics consumed, Clock clock) {
        this.registry = registry;
        this.consumed = consumed;
        this.clock = clock;
    }

    /** A counter that is there from the start shows its first increase. */
    void begin(@Observes StartupEvent started) {
        consumed.consumers().forEach(this::of);
    }

    void received(String consumer, int fresh, int duplicates) {
        of(consumer).received.increment(fresh);
        of(consumer).duplicates.increment(duplicates);
    }

    void buried(String consumer) {
        of(consumer).buried.increment();
    }

    void failed(String consumer) {
        of(consumer).failed.increment();
    }

    /** How long each took from its topic to its effect. */
    void dealtWith(String consumer, List<IncomingRecord> records) {
        long now = clock.millis();
        records.stream()
                .mapToLong(record -> record.record().timestamp())
                .filter(sent -> sent > 0)
                .forEach(sent -> of(consumer).delay.record(Math.max(0, now - sent), TimeUnit.MILLISECONDS));
    }

    private Counts of(String consumer) {
        return consumers.computeIfAbsent(consumer, named -> new Counts(registry, named));
    }

    private static final class Counts {

        private final Counter received;
        private final Counter duplicates;
        private final Counter buried;
        private final Counter failed;
        private final Timer delay;

        Counts(MeterRegistry registry, String consumer) {
            received = counter(registry, consumer, "ecf.events.received", "Events received for the first time");
            duplicates = counter(registry, consumer, "ecf.events.duplicate", "Events received before, without effect");
            buried = counter(registry, consumer, "ecf.events.buried", "Events that became dead letters");
            failed = counter(
                    registry, consumer, "ecf.event.attempts.failed", "Attempts to deal with events that were undone");
            delay = Timer.builder("ecf.events.delay")
                    .description("Time from the topic to the committed effect")
                    .tag("consumer", consumer)
                    .register(registry);
        }

        private static Counter counter(MeterRegistry registry, String consumer, String name, String description) {
            return Counter.builder(name)
                    .description(description)
                    .tag("consumer", consumer)
                    .register(registry);
        }
    }
}
