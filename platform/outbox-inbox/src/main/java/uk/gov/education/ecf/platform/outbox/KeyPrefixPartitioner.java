package uk.gov.education.ecf.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;
import uk.gov.education.ecf.contracts.Topics;

/** Places a record by the part of its key before the first slash; the same hash as Kafka's own for keys without one. */
public final class KeyPrefixPartitioner implements Partitioner {

    @Override
    public int partition(String topic, Object key, byte[] keyBytes, Object value, byte[] valueBytes, Cluster cluster) {
        int partitions = cluster.partitionCountForTopic(topic);
        return key == null ? 0 : partition((String) key, partitions);
    }

    static int partition(String key, int partitions) {
        byte[] prefix = Topics.partitionKey(key).getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(prefix)) % partitions;
    }

    @Override
    public void configure(Map<String, ?> configs) {
        // needs none
    }

    @Override
    public void close() {
        // holds nothing
    }
}
