package uk.gov.education.ecf.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

class KeyPrefixPartitionerTest {

    @Test
    void everythingAboutOnePersonIsOnOnePartition() {
        String person = UUID.randomUUID().toString();

        long partitions = Stream.generate(() -> person + "/" + UUID.randomUUID())
                .limit(50)
                .map(key -> KeyPrefixPartitioner.partition(key, 12))
                .distinct()
                .count();

        assertEquals(1, partitions);
    }

    @Test
    void peopleAreSpread() {
        long partitions = Stream.generate(() -> UUID.randomUUID() + "/x")
                .limit(500)
                .map(key -> KeyPrefixPartitioner.partition(key, 3))
                .distinct()
                .count();

        assertEquals(3, partitions);
    }

    @Test
    void aKeyWithoutASlashLiesWhereAnyOtherKafkaClientLooksForIt() {
        String key = "a0000000-0000-4000-8000-000000000001";

        assertEquals(
                BuiltInPartitioner.partitionForKey(key.getBytes(StandardCharsets.UTF_8), 7),
                KeyPrefixPartitioner.partition(key, 7));
    }
}
