package uk.gov.education.ecf.platform.topics;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics to the end they had when it began, outside any consumer group. Blocks the caller. */
@ApplicationScoped
public class TopicReader {

    private static final Duration POLL = Duration.ofMillis(200);

    /** For more to come, which nobody waits for here; a consumer does not close before the broker has answered what it asked ahead. */
    private static final int BROKER_WAITS_MS = 1;

    private final Map<String, Object> broker;

    TopicReader(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /**
     * Hands on what each poll brings, the records of a partition in their order. Of partitions nothing is known about their order.
     *
     * @param topics that exist
     * @param portion what to do with the records, and how many offsets are left behind them
     */
    public void read(Collection<String> topics, ObjLongConsumer<ConsumerRecords<String, String>> portion) {
        readFrom((consumer, ends) -> consumer.seekToBeginning(ends.keySet()), topics, portion);
    }

    /**
     * What lies at the last offsets of every partition, in the order of each; fewer records than offsets where compaction has taken
     * some, or where transactions ended. None of topics that do not exist.
     *
     * @param offsets of each partition
     */
    public List<ConsumerRecord<String, String>> newest(Collection<String> topics, int offsets) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        readFrom(
                (consumer, ends) ->
                        ends.forEach((partition, end) -> consumer.seek(partition, Math.max(0, end - offsets))),
                topics,
                (records, left) -> records.forEach(found::add));
        return found;
    }

    private void readFrom(
            BiConsumer<KafkaConsumer<String, String>, Map<TopicPartition, Long>> start,
            Collection<String> topics,
            ObjLongConsumer<ConsumerRecords<String, String>> portion) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer, topics);
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            start.accept(consumer, ends);
            long left = left(ends, consumer::position);
            while (left > 0) {
                ConsumerRecords<String, String> records = consumer.poll(POLL);
                left = left(ends, consumer::position);
                portion.accept(records, left);
            }
        }
    }

    private static long left(Map<TopicPartition, Long> ends, ToLongFunction<TopicPartition> position) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - position.applyAsLong(end.getKey())))
                .sum();
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer, Collection<String> topics) {
        return topics.stream()
                .map(consumer::partitionsFor)
                .flatMap(Collection::stream)
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, BROKER_WAITS_MS);
        return settings;
    }
}
