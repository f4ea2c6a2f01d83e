package uk.gov.education.ecf.systemtests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.DECLARATIONS;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxPerson;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Who somebody is stands in databases, documents and the bodies of events, and nowhere else: not in logs, keys or headers. Secrets stand nowhere. */
class PersonalDataJourney {

    private static final String DOMAIN = "@teachers.example";
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]{10,}\\.|[\\w-]+-secret\\b");

    private final RunningSuite running = RunningSuite.get();
    private final Caller dfe = running.caller("dfe-service");
    private final Caller aurora = running.caller("aurora");

    @Test
    void nobodyIsNamedInLogsAndHeaders() throws IOException {
        provoke();
        poison();
        List<Pattern> telling = telling();

        assertEquals(List.of(), found(logs(), telling));
        List<String> outsides = outsidesOfRecords();
        assertTrue(outsides.size() > SandboxPerson.ALL.size(), "records were read");
        assertEquals(List.of(), found(outsides, telling));
    }

    /** Whatever makes a service say something about a request that names somebody. */
    private void provoke() {
        SandboxPerson someone = SandboxPerson.ALL.get(1);
        Map<String, Object> registration = new HashMap<>(Map.of(
                "participant_id", UUID.randomUUID().toString(),
                "training_record_id", UUID.randomUUID().toString(),
                "participant_type", "ect",
                "full_name", someone.name(),
                "email", address(someone),
                "teacher_reference_number", "3100002",
                "date_of_birth", "2001-06-30",
                "school_id", UUID.randomUUID().toString(),
                "cohort", 2025));
        assertFalse(register(registration) < 400, "an unknown school");
        registration.put("nickname", someone.name());
        assertFalse(register(registration) < 400, "an unknown property");
        registration.put("date_of_birth", someone.name());
        assertFalse(register(registration) < 400, "a name for a date");
        dfe.put(
                PARTICIPANTS,
                "/internal/v1/participants/" + someone.participantId(),
                Map.of("full_name", someone.name(), "email", address(SandboxPerson.ALL.get(0))));
        aurora.postAttributes(
                "/api/v3/participant-declarations",
                "participant-declaration",
                Map.of("participant_id", someone.name(), "declaration_type", address(someone)));
        String name = someone.name().replace(" ", "%20");
        aurora.get(GATEWAY, "/api/v3/participants/ecf?filter%5Bupdated_since%5D=" + name);
        aurora.get(GATEWAY, "/api/v3/participants/ecf/" + name);
        aurora.get(GATEWAY, "/api/v3/" + name);
    }

    private int register(Map<String, Object> registration) {
        return dfe.post(PARTICIPANTS, "/internal/v1/registrations", registration)
                .status();
    }

    /** Events that no consumer can read are told of, in the log and as dead letters. */
    private void poison() {
        String name = SandboxPerson.ALL.get(1).name();
        Map<String, Object> producing = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, running.suite().kafka().bootstrapServers());
        List<String> unreadable =
                List.of("{\"full_name\":\"" + name + "\",,", "{\"full_name\":[\"" + name + "\"]}", name);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(producing, new StringSerializer(), new StringSerializer())) {
            for (String value : unreadable) {
                ProducerRecord<String, String> record =
                        new ProducerRecord<>(Topics.PARTICIPANTS, Poison.KEY + UUID.randomUUID(), value);
                record.headers().add("ce_type", "participants.participant-registered.v1".getBytes(UTF_8));
                producer.send(record);
            }
        }
        for (SuiteService listener : List.of(PARTNERSHIPS, DECLARATIONS)) {
            Eventually.verify(() -> assertTrue(letters(listener).size() >= unreadable.size()));
            letters(listener).forEach(id -> dfe.delete(listener, "/internal/v1/dead-letters/" + id)
                    .orFail());
        }
    }

    private List<String> letters(SuiteService service) {
        return new Databases(running)
                .rows(service, "select id::text from dead_letters where message_key like ?", Poison.KEY + "%").stream()
                        .map(row -> (String) row.get("id"))
                        .toList();
    }

    private List<String> logs() throws IOException {
        List<String> lines = new ArrayList<>();
        for (SuiteService service : SuiteService.values()) {
            lines.addAll(Files.readAllLines(running.suite().service(service).log(), ISO_8859_1));
        }
        return lines;
    }

    /** Topic, key and headers of everything that was ever announced; dead letters hold in a header what they are about. */
    private List<String> outsidesOfRecords() {
        Map<String, Object> reading = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, running.suite().kafka().bootstrapServers());
        List<String> outsides = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> outsides.add(outside(record)));
            }
        }
        return outsides;
    }

    private static String outside(ConsumerRecord<byte[], byte[]> record) {
        String headers = Stream.of(record.headers().toArray())
                .map(PersonalDataJourney::told)
                .collect(Collectors.joining(" "));
        return record.topic() + " " + (record.key() == null ? "" : new String(record.key(), UTF_8)) + " " + headers;
    }

    private static String told(Header header) {
        return header.key() + "=" + new String(header.value(), UTF_8);
    }

    private static List<Pattern> telling() {
        Stream<String> people = SandboxPerson.ALL.stream()
                .flatMap(person -> Stream.of(person.name(), person.name().replace(" ", "%20"), address(person)));
        return Stream.concat(
                        people.map(text -> Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE)),
                        Stream.of(Pattern.compile("\\b31000\\d\\d\\b"), Pattern.compile(Pattern.quote(DOMAIN)), TOKEN))
                .toList();
    }

    private static String address(SandboxPerson person) {
        return person.name().toLowerCase(Locale.ROOT).replace(' ', '.') + DOMAIN;
    }

    private static List<String> found(List<String> lines, List<Pattern> telling) {
        return lines.stream()
                .filter(line -> telling.stream()
                        .anyMatch(pattern -> pattern.matcher(line).find()))
                .toList();
    }
}
