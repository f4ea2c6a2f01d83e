package uk.gov.education.ecf.systemtests.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.systemtests.Calm;
import uk.gov.education.ecf.systemtests.Databases;
import uk.gov.education.ecf.systemtests.RunningSuite;

/**
 * What became of the declarations of some teachers: each that was accepted is stored, shown, announced and billed once; what else there
 * is comes from the few requests that were not answered.
 */
record Account(RunningSuite running, List<Teacher> teachers) {

    private static final String SUBMITTED = "declarations.declaration-submitted.v1";
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String STORED =
            "select id, state from declarations where participant_id = ?::uuid order by created_at";
    private static final String BILLED_TWICE =
            "select declaration_id from line_items where participant_id = ?::uuid group by declaration_id having count(*) > 1";

    /** When everything has had its effects. */
    void settle() throws InterruptedException {
        Databases databases = new Databases(running);
        new Calm(databases).await();
        Map<String, List<String>> shown = shown();
        Map<String, Set<String>> submitted = submitted();
        for (Teacher teacher : teachers) {
            Map<String, String> stored = new TreeMap<>();
            databases
                    .rows(DECLARATIONS, STORED, teacher.id())
                    .forEach(row -> stored.put(row.get("id").toString(), (String) row.get("state")));
            assertIsAccepted(teacher, stored);
            assertEquals(
                    stored.keySet(),
                    new TreeSet<>(shown.getOrDefault(teacher.id(), List.of())),
                    "what is shown of " + teacher.id());
            assertEquals(
                    stored.size(), shown.getOrDefault(teacher.id(), List.of()).size(), "shown once: " + teacher.id());
            for (String declaration : stored.keySet()) {
                assertEquals(
                        1,
                        submitted.getOrDefault(declaration, Set.of()).size(),
                        "events that tell that " + declaration + " was submitted");
            }
            assertEquals(List.of(), databases.rows(STATEMENTS, BILLED_TWICE, teacher.id()));
        }
        System.out.printf(
                "%d declarations of %d teachers, each stored, shown, announced and billed once%n",
                teachers.stream().mapToInt(teacher -> teacher.accepted().size()).sum(), teachers.size());
    }

    /** At most one request about each teacher was not answered. */
    private static void assertIsAccepted(Teacher teacher, Map<String, String> stored) {
        Set<String> more = new HashSet<>(stored.keySet());
        more.removeAll(teacher.accepted());
        assertTrue(stored.keySet().containsAll(teacher.accepted()), () -> "lost: " + teacher.accepted() + stored);
        assertTrue(more.size() <= (teacher.isDoubtful() ? 1 : 0), () -> "never answered: " + more);
        List<String> notVoided = stored.entrySet().stream()
                .filter(one -> !one.getValue().equals("voided"))
                .map(Map.Entry::getKey)
                .toList();
        if (teacher.isDoubtful()) {
            assertTrue(notVoided.size() <= 1, () -> "stand together: " + notVoided);
        } else {
            assertEquals(teacher.standing() == null ? List.of() : List.of(teacher.standing()), notVoided);
        }
    }

    /** The ids of the declarations that the provider is shown, by participant, page by page. */
    private Map<String, List<String>> shown() {
        Map<String, List<String>> shown = new HashMap<>();
        String next = "/api/v3/participant-declarations?page%5Bper_page%5D=3000";
        while (next != null) {
            JsonNode page = running.caller(SandboxProvider.AURORA.clientId())
                    .get(GATEWAY, next)
                    .orFail()
                    .json();
            page.path("data").forEach(one -> shown.computeIfAbsent(
                            one.path("attributes").path("participant_id").asText(), id -> new ArrayList<>())
                    .add(one.path("id").asText()));
            next = page.path("links").path("next").textValue();
        }
        return shown;
    }

    /** The ids of the events that tell of a submission, by declaration. One that was sent twice is one: its hearers take it once. */
    private Map<String, Set<String>> submitted() {
        Map<String, Set<String>> events = new HashMap<>();
        Map<String, Object> broker = Map.of(
                "bootstrap.servers", "127.0.0.1:" + running.suite().kafka().port());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.DECLARATIONS).stream()
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
                    if (SUBMITTED.equals(header(record, "ce_type"))) {
                        events.computeIfAbsent(
                                        record.key().substring(record.key().indexOf('/') + 1), key -> new HashSet<>())
                                .add(header(record, "ce_id"));
                    }
                }
            }
        }
        return events;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
