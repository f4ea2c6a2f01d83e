package uk.gov.education.ecf.systemtests.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.services.ServiceProcess;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuitePorts;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.HealthChecks;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** One service from its first deployment on; the issuer is that of the running suite, everything else its own. */
class DeployedServiceJourney {

    private static final SuiteService SERVICE = SuiteService.PARTICIPANTS;
    private static final String USER = "participants-service";
    private static final String DEAD_LETTERS = Topics.LEAD_PROVIDERS + ".dlq.participants.upstream";

    /** Which a later version has brought, and which this one has never heard of; older by number than what a service has. */
    private static final String OF_A_LATER_VERSION =
            """
            insert into flyway_schema_history
            select installed_rank + 1, '000.99', 'of a later version', 'SQL', 'V000_99__of_a_later_version.sql', 1, 'ecf', now(), 1, true
            from flyway_schema_history order by installed_rank desc limit 1""";

    private final RunningSuite running = RunningSuite.get();
    private final SuitePorts ports = running.suite().ports().forReplicas(List.of(SERVICE));
    private final List<Suite> started = new ArrayList<>();
    private Path folder;
    private SecuredServers servers;

    @BeforeEach
    void startServers() throws Exception {
        // kept, with the logs in it, as those of the suite
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "suites")), "deployed-")
                .toAbsolutePath();
        servers = SecuredServers.start(USER, folder);
        servers.postgres().createDatabase(SERVICE.database().orElseThrow());
        try (Admin admin = servers.admin()) {
            admin.createAcls(GrantedRights.of(
                            USER, ProjectRoot.find().path().resolve("deploy/kubernetes/base/kafka/users.yaml")))
                    .all()
                    .get();
        }
    }

    @AfterEach
    void stopServers() {
        started.forEach(Suite::close);
        servers.close();
    }

    @Test
    void itBeginsWhenItsDatabaseIsMigratedAndItsTopicsAreMadeAndDoesWhatItHasBeenGranted() throws Exception {
        ServiceProcess tooEarly = begin(deployed());
        assertNotEquals(0, exitCode(tooEarly));
        assertTrue(Files.readString(tooEarly.log()).contains("resolved migration not applied to database"));
        assertEquals(List.of(), tables());

        ServiceProcess shutOut = begin(migrating("ECF_DATABASE_CA_FILE", "/etc/hostname"));
        assertNotEquals(0, exitCode(shutOut));
        assertEquals(List.of(), tables());

        assertEquals(
                0,
                exitCode(begin(migrating("ECF_DATABASE_NAME", SERVICE.database().orElseThrow()))));
        assertTrue(tables().contains("participants"));
        execute(OF_A_LATER_VERSION);

        ServiceProcess service = begin(deployed());
        awaitDown(service, "topics", DEAD_LETTERS);
        try (Admin admin = servers.admin()) {
            // neither has the migration announced, nor anybody made topics or become a consumer
            assertEquals(List.of(), List.copyOf(admin.listTopics().names().get()));
            admin.createTopics(topics()).all().get();
        }
        service.awaitReady();

        send(Topics.LEAD_PROVIDERS, "a key", "{ no event");
        assertEquals("{ no event", firstOf(DEAD_LETTERS));
        new Caller("dfe-service", Endpoints.on(ports), running.tokens(), answer -> {})
                .post(SERVICE, "/internal/v1/upstreams/participants.upstream/rebuild")
                .orFail();
    }

    private Map<String, String> deployed() {
        Map<String, String> variables = new HashMap<>(servers.environment());
        variables.put("ECF_MIGRATE_AT_START", "false");
        variables.put("ECF_TOPICS_CREATE", "false");
        return variables;
    }

    private Map<String, String> migrating(String variable, String value) {
        Map<String, String> variables = new HashMap<>(servers.environment());
        variables.put("QUARKUS_INIT_AND_EXIT", "true");
        variables.put("ECF_TOPICS_CREATE", "false");
        variables.put(variable, value);
        return variables;
    }

    private ServiceProcess begin(Map<String, String> variables) {
        Suite.Builder builder =
                Suite.builder().folder(folder.resolve("run-" + started.size())).ports(ports);
        variables.forEach(builder::environment);
        Suite one = builder.build();
        started.add(one);
        one.service(SERVICE).begin();
        return one.service(SERVICE);
    }

    private static int exitCode(ServiceProcess process) {
        return process.process().onExit().join().exitValue();
    }

    private List<NewTopic> topics() {
        return Stream.concat(
                        Stream.of(
                                Topics.PARTICIPANTS,
                                Topics.LEAD_PROVIDERS,
                                Topics.DELIVERY_PARTNERS,
                                Topics.SCHOOLS,
                                Topics.PARTNERSHIPS,
                                Topics.DECLARATIONS),
                        Stream.of(
                                DEAD_LETTERS,
                                Topics.DELIVERY_PARTNERS + ".dlq.participants.upstream",
                                Topics.SCHOOLS + ".dlq.participants.upstream",
                                Topics.PARTNERSHIPS + ".dlq.participants.upstream",
                                Topics.DECLARATIONS + ".dlq.participants.declarations"))
                .map(topic -> new NewTopic(topic, 1, (short) 1))
                .toList();
    }

    private void send(String topic, String key, String value) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(servers.anybody(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }

    private String firstOf(String topic) {
        List<String> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(servers.anybody(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> found.add(record.value()));
                return !found.isEmpty();
            });
        }
        return found.get(0);
    }

    private static void awaitDown(ServiceProcess service, String check, String why) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> HealthChecks.down(health(service)).stream()
                        .anyMatch(down -> down.contains('"' + check + '"') && down.contains(why)));
    }

    private static String health(ServiceProcess service) throws IOException {
        return Http.send(HttpRequest.newBuilder(service.healthUrl()).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection =
                        servers.postgres().connect(SERVICE.database().orElseThrow());
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        servers.postgres().connect(SERVICE.database().orElseThrow());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
