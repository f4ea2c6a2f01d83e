package uk.gov.education.ecf.localstack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatItAcknowledgedOverAStopAndOverACrash() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(folder, Ports.free())) {
            send(broker, "before the stop");
            broker.stop();
            assertFalse(broker.isAlive());

            broker.start();
            send(broker, "before the crash");
            broker.kill();
            assertFalse(broker.isAlive());

            broker.start();
            assertEquals(List.of("before the stop", "before the crash"), receive(broker, 2));
        }
    }

    @Test
    void createsTopicsOfThreePartitionsOnFirstUse() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(folder, Ports.free());
                Admin admin = Admin.create(connection(broker))) {
            send(broker, "the first");
            admin.createTopics(List.of(new NewTopic("compacted", Optional.empty(), Optional.empty())
                            .configs(Map.of("cleanup.policy", "compact"))))
                    .all()
                    .get(10, TimeUnit.SECONDS);
            var topics = admin.describeTopics(List.of("notes", "compacted"))
                    .allTopicNames()
                    .get(10, TimeUnit.SECONDS);
            assertEquals(3, topics.get("notes").partitions().size());
            assertEquals(3, topics.get("compacted").partitions().size());
        }
    }

    @Test
    void stoppingFreesThePort() {
        KafkaBroker broker = KafkaBroker.start(folder, Ports.free());
        broker.stop();
        assertFalse(broker.process().isAlive());
        assertFalse(Ports.taken(broker.port()));
    }

    private static void send(KafkaBroker broker, String text) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(connection(broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("notes", "the-same-key", text)).get(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> receive(KafkaBroker broker, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "test", "auto.offset.reset", "earliest");
        List<String> received = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("notes"));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> received.add(record.value()));
                return received.size() >= count;
            });
        }
        return received;
    }

    private static Map<String, Object> connection(KafkaBroker broker) {
        return Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
    }
}
