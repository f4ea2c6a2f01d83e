package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Sessions;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.services.SuiteService;

/** What waits for somebody, what is remembered and what is shown, looked at and mended with the commands of {@code ./ecf}. */
class OperatingJourney {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AS_PLANNED = 2 * 1024 * 1024;

    private final RunningSuite running = RunningSuite.get();
    private final Databases databases = new Databases(running);
    private final Caller dfe = running.caller("dfe-service");
    private final Map<String, String> environment = new HashMap<>();

    OperatingJourney() {
        for (SuiteService service : SuiteService.values()) {
            environment.put(service.urlVariable(), running.suite().url(service));
        }
        environment.put("ECF_TOKEN", running.tokens().tokenFor("dfe-service"));
    }

    @Test
    void aMessageThatCouldNotBeAppliedIsShownTriedAgainAndApplied() throws Exception {
        String provider = UUID.randomUUID().toString();
        String name = "Unwelcome " + provider;
        mend(
                SuiteService.STATEMENTS,
                "alter table known_lead_providers add constraint nobody_of_that_name check (name <> '" + name + "')");
        try {
            dfe.put(
                            SuiteService.PARTNERSHIPS,
                            "/internal/v1/lead-providers/" + provider,
                            Map.of("name", name, "vat_chargeable", true))
                    .orFail();
            JsonNode letter = waiting(SuiteService.STATEMENTS, "dead_letters", provider);
            assertEquals("dead-letter", letter.path("kind").asText());
            assertEquals(
                    "partnerships.lead-provider-recorded.v1",
                    letter.path("type").asText());
            assertEquals("refused-by-database", letter.path("cause").asText());
            String id = letter.path("id").asText();

            assertTrue(ecf(0, "letters", "show", id).contains("nobody_of_that_name"));
            assertEquals("failed-again", outcome(1, "redrive", id));
        } finally {
            mend(SuiteService.STATEMENTS, "alter table known_lead_providers drop constraint nobody_of_that_name");
        }
        assertEquals("applied", outcome(0, "redrive", "--all", "--service", "statements"));

        assertEquals(
                List.of(Map.of("name", name)),
                databases.rows(
                        SuiteService.STATEMENTS, "select name from known_lead_providers where id = ?::uuid", provider));
        assertFalse(isWaiting("statements", provider));
        // others look for letters that were told, and find none but their own
        mend(
                SuiteService.STATEMENTS,
                "delete from outbox where topic like '%.dlq.%' and message_key = '" + provider + "'");
    }

    @Test
    void anEventThatTheBrokerDidNotTakeIsSentAgainOrGivenUp() throws Exception {
        String kept = UUID.randomUUID().toString();
        String dropped = UUID.randomUUID().toString();
        take(1);
        try {
            for (String partner : List.of(kept, dropped)) {
                dfe.put(
                                SuiteService.PARTNERSHIPS,
                                "/internal/v1/delivery-partners/" + partner,
                                Map.of("name", "Hub " + partner))
                        .orFail();
            }
            String first = waiting(SuiteService.PARTNERSHIPS, "outbox_set_aside", kept)
                    .path("id")
                    .asText();
            String second = waiting(SuiteService.PARTNERSHIPS, "outbox_set_aside", dropped)
                    .path("id")
                    .asText();
            assertTrue(ecf(0, "letters", "--service", "partnerships").contains("too-large"));
            assertEquals("dropped", outcome(0, "drop", second, "--yes", "--reason", "nobody needs it"));
            assertEquals("unknown", outcome(1, "drop", second, "--yes", "--reason", "nobody needs it"));
            assertTrue(logged(SuiteService.PARTNERSHIPS, second + " was dropped: nobody needs it"));

            take(AS_PLANNED);
            assertEquals("re-driven", outcome(0, "redrive", first));
            Eventually.verify(() -> assertEquals(
                    1,
                    databases
                            .rows(
                                    SuiteService.PARTNERSHIPS,
                                    "select 1 from outbox where event_id = ?::uuid and published_at is not null",
                                    first)
                            .size()));
        } finally {
            take(AS_PLANNED);
        }
    }

    @Test
    void whatIsRememberedAndWhatIsShownIsMadeAgain() throws Exception {
        String provider = "a0000000-0000-4000-8000-000000000001";
        String name = name(provider);
        mend(
                SuiteService.STATEMENTS,
                "update known_lead_providers set name = 'nonsense' where id = '" + provider + "'");

        assertTrue(
                ecf(0, "rebuild", "upstream", "statements/statements.upstream").contains("statements.upstream"));
        assertEquals(name, name(provider));

        assertTrue(ecf(0, "drift", "--service", "statements").contains("statements"));
        mend(
                SuiteService.STATEMENTS,
                "delete from statement_documents where id = (select id from statements order by id limit 1)");
        assertEquals(
                1,
                JSON.readTree(ecf(1, "drift", "--service", "statements", "--json"))
                        .path(0)
                        .path("written")
                        .asInt());
        assertEquals(
                1,
                JSON.readTree(ecf(0, "rebuild", "documents", "statements", "--json"))
                        .path(0)
                        .path("written")
                        .asInt());
        ecf(0, "drift", "--service", "statements");
    }

    @Test
    void whatCannotBeDoneIsSaidInALine() throws Exception {
        assertTrue(ecf(1, "drift", "--service", "nobody").contains("There is no service 'nobody'"));
        assertTrue(ecf(1, "rebuild", "upstream", "statements/nobody").contains("there are statements."));
        assertTrue(ecf(2, "letters", "redrive").contains("Usage"));
        environment.put("ECF_TOKEN", running.tokens().tokenFor("aurora"));
        assertTrue(ecf(1, "letters").contains("takes a token of the role dfe"));
        environment.put("ECF_STATEMENTS_URL", "http://127.0.0.1:1");
        assertTrue(ecf(1, "letters", "--service", "statements").contains("does not answer at http://127.0.0.1:1"));
    }

    private JsonNode waiting(SuiteService service, String table, String key) throws IOException, InterruptedException {
        Eventually.verify(() -> assertEquals(
                1,
                databases
                        .rows(service, "select 1 from " + table + " where message_key = ?", key)
                        .size()));
        return letters(service.database().orElseThrow(), key).get(0);
    }

    private boolean logged(SuiteService service, String text) throws IOException {
        return Files.readString(running.suite().service(service).log()).contains(text);
    }

    private boolean isWaiting(String service, String key) throws IOException, InterruptedException {
        return !letters(service, key).isEmpty();
    }

    private List<JsonNode> letters(String service, String key) throws IOException, InterruptedException {
        return StreamSupport.stream(
                        JSON.readTree(ecf(0, "letters", "--service", service, "--json"))
                                .spliterator(),
                        false)
                .filter(letter -> letter.path("key").asText().equals(key))
                .toList();
    }

    /** Of the only one, or the last. */
    private String outcome(int exitCode, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("letters"));
        command.addAll(List.of(arguments));
        command.add("--json");
        JsonNode outcomes = JSON.readTree(ecf(exitCode, command.toArray(String[]::new)));
        return outcomes.path(outcomes.size() - 1).path("outcome").asText();
    }

    /** What the command said, which ended as it should. */
    private String ecf(int exitCode, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./ecf"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(CHECKOUT.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exitCode, process.waitFor(), () -> command + " said " + said);
        return said;
    }

    private String name(String provider) {
        return (String) databases
                .rows(SuiteService.STATEMENTS, "select name from known_lead_providers where id = ?::uuid", provider)
                .get(0)
                .get("name");
    }

    private void mend(SuiteService service, String sql) throws SQLException {
        Sessions.use(running.suite().postgres().jdbcUrl(service.database().orElseThrow()), connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private void take(int bytes) throws ExecutionException, InterruptedException {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.DELIVERY_PARTNERS);
        ConfigEntry largest = new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "" + bytes);
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                running.suite().kafka().bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(new AlterConfigOp(largest, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }
}
