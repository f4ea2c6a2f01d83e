package uk.gov.education.ecf.platform.lag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import uk.gov.education.ecf.platform.topics.ConsumedTopics;

/** One round of questions to the broker: what the topics hold, and how far the consumers have come. */
record LagQuestion(Admin admin, ConsumedTopics consumed) {

    /** How many records each consumer has before it, by consumer and topic. */
    Map<List<String>, Double> answer() throws ExecutionException, InterruptedException {
        Map<String, Map<TopicPartition, OffsetAndMetadata>> committed = admin.listConsumerGroupOffsets(
                        consumed.consumers().stream()
                                .collect(Collectors.toMap(name -> name, name -> new ListConsumerGroupOffsetsSpec())))
                .all()
                .get();
        List<TopicPartition> partitions = partitions();
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, Long> beginnings = offsets(partitions, OffsetSpec.earliest());
        Map<List<String>, Double> lags = new HashMap<>();
        for (String consumer : consumed.consumers()) {
            for (String topic : consumed.topicsOf(consumer)) {
                double lag = partitions.stream()
                        .filter(partition -> partition.topic().equals(topic))
                        .mapToLong(partition -> lag(partition, committed.get(consumer), ends, beginnings))
                        .sum();
                lags.put(List.of(consumer, topic), lag);
            }
        }
        return lags;
    }

    /** Who has committed nothing begins with the first record there is. */
    private static long lag(
            TopicPartition partition,
            Map<TopicPartition, OffsetAndMetadata> committed,
            Map<TopicPartition, Long> ends,
            Map<TopicPartition, Long> beginnings) {
        OffsetAndMetadata reached = committed.get(partition);
        long from = Math.max(beginnings.get(partition), reached == null ? 0 : reached.offset());
        return Math.max(0, ends.get(partition) - from);
    }

    private List<TopicPartition> partitions() throws ExecutionException, InterruptedException {
        List<String> topics = consumed.consumers().stream()
                .flatMap(consumer -> consumed.topicsOf(consumer).stream())
                .distinct()
                .toList();
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(LagQuestion::partitionsOf)
                .toList();
    }

    private static Stream<TopicPartition> partitionsOf(TopicDescription topic) {
        return topic.partitions().stream().map(partition -> new TopicPartition(topic.name(), partition.partition()));
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        return admin
                .listOffsets(partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which)))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().offset()));
    }
}
