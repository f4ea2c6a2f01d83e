package uk.gov.education.ecf.platform.testkit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.EventCatalogue;
import uk.gov.education.ecf.contracts.EventJson;
import uk.gov.education.ecf.contracts.EventType;
import uk.gov.education.ecf.contracts.Topics;

/** Plays the services that the application under test listens to. Everything is acknowledged by the broker before a method returns. */
public final class Upstreams {

    private Upstreams() {}

    /** Publishes as the owning service would; answers the id given to the event. */
    public static UUID publish(Event event) {
        return publishAll(List.of(event)).get(0);
    }

    /** Publishes in order; answers the ids given to the events. */
    public static List<UUID> publishAll(List<? extends Event> events) {
        List<UUID> ids = events.stream().map(event -> UUID.randomUUID()).toList();
        List<Future<RecordMetadata>> sent = IntStream.range(0, ids.size())
                .mapToObj(i -> send(record(ids.get(i), events.get(i))))
                .toList();
        sent.forEach(Upstreams::acknowledged);
        return ids;
    }

    /** Publishes under an id of the test's choice, for example twice. */
    public static void publish(UUID id, Event event) {
        acknowledged(send(record(id, event)));
    }

    /** Publishes anything at all, also what no service would. Key and value may be null. */
    public static void publishRaw(String topic, String key, String value, Map<String, String> headers) {
        acknowledged(send(record(topic, key, value, headers)));
    }

    /** The CloudEvents headers of an event, for tests that spoil one of them. */
    public static Map<String, String> headers(UUID id, Event event) {
        String type = EventCatalogue.typeOf(event).wireType();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/" + type.substring(0, type.indexOf('.')));
        headers.put("ce_subject", event.key());
        headers.put("ce_time", event.occurredAt().toString());
        headers.put("content-type", "application/json");
        return headers;
    }

    private static ProducerRecord<String, String> record(UUID id, Event event) {
        EventType type = EventCatalogue.typeOf(event);
        return record(type.topic(), event.key(), EventJson.write(event), headers(id, event));
    }

    private static ProducerRecord<String, String> record(
            String topic, String key, String value, Map<String, String> headers) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, partition(topic, key), key, value);
        headers.forEach((name, content) -> record.headers().add(name, content.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static Integer partition(String topic, String key) {
        if (key == null) {
            return null;
        }
        byte[] placement = Topics.partitionKey(key).getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(placement))
                % Broker.PRODUCER.partitionsFor(topic).size();
    }

    private static Future<RecordMetadata> send(ProducerRecord<String, String> record) {
        return Broker.PRODUCER.send(record);
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("not published", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while publishing", e);
        }
    }

    /** Made with the first record, and for all tests: to make one costs more than to send a hundred records. */
    private static final class Broker {

        static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        LocalInfrastructure.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        "0"),
                new StringSerializer(),
                new StringSerializer());
    }
}
