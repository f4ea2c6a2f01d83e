package uk.gov.education.ecf.platform.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.core.ConditionTimeoutException;
import uk.gov.education.ecf.contracts.Event;

/**
 * Reads topics as any other service would, without a consumer group. Open it before the stimulus, so that nothing is missed:
 * <pre>{@code
 * try (PublishedEvents events = PublishedEvents.fromNow(Topics.STATEMENTS)) {
 *     asDfe().post("/internal/v1/cut-off-runs");
 *     StatementClosed closed = events.await().eventOfType(StatementClosed.class).withKey(statementId).event();
 * }
 * }</pre>
 */
public final class PublishedEvents implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    /** How long the broker keeps a question for more records, which also is how long it takes to close the consumer. */
    private static final int BROKER_WAITS_MILLIS = 20;

    private final KafkaConsumer<String, String> consumer;
    private final List<PublishedRecord> seen = new ArrayList<>();

    private PublishedEvents(String... topics) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        LocalInfrastructure.bootstrapServers(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        BROKER_WAITS_MILLIS),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(Stream.of(topics).flatMap(this::partitionsOf).toList());
    }

    /** Sees what is published from now on. */
    public static PublishedEvents fromNow(String... topics) {
        PublishedEvents events = new PublishedEvents(topics);
        events.consumer.seekToEnd(events.consumer.assignment());
        // seeking is lazy: asking for the positions fixes "now"
        events.consumer.assignment().forEach(events.consumer::position);
        return events;
    }

    /** Sees everything that the topics still hold. */
    public static PublishedEvents fromStart(String... topics) {
        PublishedEvents events = new PublishedEvents(topics);
        events.consumer.seekToBeginning(events.consumer.assignment());
        return events;
    }

    public Waiting await() {
        return new Waiting();
    }

    /** Waits for the first record that fits, seen already or still to come. */
    public PublishedRecord awaitRecord(Predicate<PublishedRecord> wanted) {
        return await("a record that fits", () -> seen.stream().filter(wanted).findFirst());
    }

    /** Everything that lies on the topics at this moment, from where the reading began. To show that something was not published, wait for something later first. */
    public List<PublishedRecord> untilNow() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        Eventually.await("the end of the topics").until(() -> {
            poll();
            return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        });
        return List.copyOf(seen);
    }

    /** The events of one type and key among {@link #untilNow()}, oldest first. */
    public <E extends Event> List<E> eventsUntilNow(Class<E> type, String key) {
        return untilNow().stream()
                .filter(record -> key.equals(record.key()))
                .flatMap(record -> PublishedEvent.of(type, record).stream())
                .map(PublishedEvent::event)
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private <T> T await(String what, Supplier<Optional<T>> search) {
        try {
            return Eventually.await(what)
                    .until(
                            () -> {
                                Optional<T> found = search.get();
                                if (found.isEmpty()) {
                                    poll();
                                }
                                return found;
                            },
                            Optional::isPresent)
                    .orElseThrow();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("expected " + what + ", but saw only " + summary(seen), e);
        }
    }

    /** Asking for a topic creates it, a moment later. */
    private Stream<TopicPartition> partitionsOf(String topic) {
        return Eventually.await("topic " + topic)
                .until(() -> consumer.partitionsFor(topic), partitions -> !partitions.isEmpty())
                .stream()
                .map(partition -> new TopicPartition(topic, partition.partition()));
    }

    private void poll() {
        for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
            seen.add(PublishedRecord.of(record));
        }
    }

    private static String summary(Collection<PublishedRecord> records) {
        return records.stream()
                .map(record -> record.type().orElse("?") + " " + record.key())
                .toList()
                .toString();
    }

    /** The beginning of a sentence. */
    public final class Waiting {

        public <E extends Event> WaitingForType<E> eventOfType(Class<E> type) {
            return new WaitingForType<>(type);
        }
    }

    /** The middle of the sentence; each end of it waits and fails after {@link Eventually#LIMIT}. */
    public final class WaitingForType<E extends Event> {

        private final Class<E> type;

        private WaitingForType(Class<E> type) {
            this.type = type;
        }

        public PublishedEvent<E> withKey(String key) {
            return first(" with key " + key, event -> event.key().equals(key));
        }

        public PublishedEvent<E> matching(Predicate<E> wanted) {
            return first(" that fits", wanted);
        }

        private PublishedEvent<E> first(String which, Predicate<E> wanted) {
            return await(type.getSimpleName() + which, () -> seen.stream()
                    .flatMap(record -> PublishedEvent.of(type, record).stream())
                    .filter(event -> wanted.test(event.event()))
                    .findFirst());
        }
    }
}
