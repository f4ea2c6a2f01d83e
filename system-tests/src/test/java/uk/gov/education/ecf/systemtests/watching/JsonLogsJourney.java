package uk.gov.education.ecf.systemtests.watching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.Poison;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** With {@code ECF_LOG_FORMAT=json} every line of a log is an object that says which request, trace and event it belongs to. */
class JsonLogsJourney {

    private static final String TRACE = "5bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CONSUMER = "partnerships.upstream";
    private static final int PARTITIONS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String key = Poison.KEY + UUID.randomUUID() + "/";
    private final RunningSuite running = RunningSuite.get();
    private final Suite beside = running.suite().startBeside(List.of(PARTNERSHIPS), Map.of("ECF_LOG_FORMAT", "json"));

    @AfterEach
    void stop() {
        beside.close();
    }

    @Test
    void everyLineIsAnObjectThatSaysWhatItBelongsTo() {
        // one for each partition, so that each of the two replicas has to deal with one
        awaitBothConsuming();
        List<UUID> events = poison();
        JsonNode failure = line(line -> line.path("level").asText().equals("ERROR")
                && events.toString().contains(line.path("mdc").path("eventId").asText("nobody")));
        assertTrue(failure.path("stackTrace").asText().lines().count() > 3, failure::toString);
        assertEquals(CONSUMER, failure.path("mdc").path("consumer").asText());
        assertEquals(TRACE, failure.path("mdc").path("traceId").asText());

        String request = "journey-" + UUID.randomUUID();
        Caller dfe = running.caller("dfe-service", beside).calling(request);
        drop(dfe, PARTNERSHIPS);
        drop(running.caller("dfe-service"), DECLARATIONS);
        JsonNode dropped =
                line(line -> line.path("mdc").path("requestId").asText().equals(request));
        assertTrue(dropped.path("message").asText().contains("dropped"), dropped::toString);
        assertEquals(32, dropped.path("mdc").path("traceId").asText().length(), dropped::toString);
        assertEquals(16, dropped.path("mdc").path("spanId").asText().length(), dropped::toString);

        // the last line may just be being written
        Eventually.verify(() -> lines().forEach(JsonLogsJourney::isWhole));
    }

    private static void isWhole(JsonNode line) {
        assertEquals("partnerships-service", line.path("service").asText(), line::toString);
        OffsetDateTime.parse(line.path("timestamp").asText());
        assertTrue(line.path("level").asText().matches("[A-Z]+"), line::toString);
        assertFalse(line.path("logger").asText().isEmpty(), line::toString);
        assertTrue(line.hasNonNull("message"), line::toString);
    }

    private void awaitBothConsuming() {
        Map<String, Object> broker = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                running.suite().kafka().bootstrapServers());
        try (Admin admin = Admin.create(broker)) {
            Eventually.verify(() -> assertEquals(
                    2,
                    admin.describeConsumerGroups(List.of(CONSUMER)).all().get().get(CONSUMER).members().stream()
                            .filter(member ->
                                    !member.assignment().topicPartitions().isEmpty())
                            .count()));
        }
    }

    private List<UUID> poison() {
        List<UUID> events = new ArrayList<>();
        Map<String, Object> producing = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, running.suite().kafka().bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(producing, new StringSerializer(), new StringSerializer())) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                UUID id = UUID.randomUUID();
                ProducerRecord<String, String> record =
                        new ProducerRecord<>(Topics.PARTICIPANTS, partition, key + partition, "{\"participant\":,");
                record.headers().add("ce_id", id.toString().getBytes(UTF_8));
                record.headers().add("ce_type", "participants.participant-registered.v1".getBytes(UTF_8));
                record.headers().add("traceparent", ("00-" + TRACE + "-00f067aa0ba902b7-00").getBytes(UTF_8));
                producer.send(record);
                events.add(id);
            }
        }
        return events;
    }

    private void drop(Caller dfe, SuiteService listener) {
        Eventually.verify(() -> assertTrue(letters(dfe, listener).size() >= PARTITIONS));
        letters(dfe, listener).forEach(letter -> dfe.delete(
                        listener,
                        "/internal/v1/dead-letters/" + letter.path("id").asText())
                .orFail());
    }

    private List<JsonNode> letters(Caller dfe, SuiteService listener) {
        JsonNode all = dfe.get(listener, "/internal/v1/dead-letters").orFail().json();
        return Observability.each(all.path("letters"))
                .filter(letter -> letter.path("source").path("key").asText().startsWith(key))
                .toList();
    }

    private JsonNode line(Predicate<JsonNode> wanted) {
        List<JsonNode> found = new ArrayList<>();
        Eventually.verify(() -> found.add(lines().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such line in " + lines()))));
        return found.get(0);
    }

    private List<JsonNode> lines() {
        try {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(beside.service(PARTNERSHIPS).log())) {
                lines.add(JSON.readTree(line));
            }
            return lines;
        } catch (IOException e) {
            throw new AssertionError("a line that is no object: " + e.getMessage(), e);
        }
    }
}
