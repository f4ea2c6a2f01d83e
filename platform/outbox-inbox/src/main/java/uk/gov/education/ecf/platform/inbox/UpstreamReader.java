package uk.gov.education.ecf.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.TransientFaults;

/** Reads topics from their start to the end they had at the start, outside any consumer group. Blocks its worker thread. */
@ApplicationScoped
class UpstreamReader {

    private static final Logger LOG = Logger.getLogger(UpstreamReader.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> broker;
    private final Transactions transactions;
    private final Listeners listeners;

    UpstreamReader(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Transactions transactions,
            Listeners listeners) {
        this.broker = broker;
        this.transactions = transactions;
        this.listeners = listeners;
    }

    /** Answers how many events were remembered. */
    long read(String name, Set<String> topics) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer, topics);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readUntil(consumer.endOffsets(partitions), consumer, name);
        }
    }

    private long readUntil(Map<TopicPartition, Long> ends, KafkaConsumer<String, String> consumer, String name) {
        long remembered = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
                remembered += remember(name, record) ? 1 : 0;
            }
        }
        return remembered;
    }

    private boolean remember(String name, ConsumerRecord<String, String> record) {
        IncomingRecord incoming = new IncomingRecord(record);
        try {
            Optional<Event> event = incoming.read().map(ReceivedEvent::event);
            event.ifPresent(known -> remember(name, incoming, known));
            return event.isPresent();
        } catch (RuntimeException poison) {
            LOG.errorf(poison, "%s cannot remember %s", name, incoming.position());
            return false;
        }
    }

    private void remember(String name, IncomingRecord incoming, Event event) {
        TransientFaults.retry(
                        transactions.inTransaction(() -> listeners.remember(List.of(event))),
                        TransientFaults::causedBy,
                        name + " at " + incoming.position())
                .await()
                .indefinitely();
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer, Set<String> topics) {
        return topics.stream()
                .map(consumer::partitionsFor)
                .flatMap(Collection::stream)
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }
}
