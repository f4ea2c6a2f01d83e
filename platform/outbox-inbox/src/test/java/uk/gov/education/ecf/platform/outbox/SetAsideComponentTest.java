package uk.gov.education.ecf.platform.outbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.topics.TopicCreation;

/** What an operator sees of events that the broker never takes, and does about them (finding 7). */
@ComponentTest
class SetAsideComponentTest {

    private static final String SET_ASIDE = "/internal/v1/outbox/set-aside";

    @Inject
    TopicCreation topics;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private final Database database = Database.ofApplication();
    private final String key = UUID.randomUUID().toString();
    private final String topic = "sample.narrow-" + key + ".v1";

    @BeforeEach
    void begin() throws Exception {
        database.execute("delete from outbox_set_aside");
        topics.ensure(List.of(topic));
        take(2_000);
    }

    @Test
    void whatABrokerFindsTooLargeIsShownAndSentAgainWhenItTakesMore() throws Exception {
        UUID large = write(1, 3_000);
        UUID newer = write(2, 10);

        awaitPublished(newer);
        Eventually.verify(() -> assertEquals(1, setAside(large)));
        Http.asDfe()
                .get(SET_ASIDE)
                .then()
                .statusCode(200)
                .body("events", hasSize(1))
                .body("events[0].id", equalTo(large.toString()))
                .body("events[0].version", equalTo(1))
                .body("events[0].payload_bytes", equalTo(3_000))
                .body("events[0].why.cause", equalTo("too-large"))
                .body("events[0].times", equalTo(1))
                .body("next", nullValue());

        take(1_000_000);
        List<CompletableFuture<Void>> twoAtOnce = Stream.of(1, 2)
                .map(n -> CompletableFuture.runAsync(() -> redrive(large, 200)))
                .toList();
        twoAtOnce.forEach(CompletableFuture::join);

        awaitPublished(large);
        Eventually.verify(() -> assertEquals(List.of(newer, large, newer), onTheTopic()));
        assertEquals(0, setAside(large));
        redrive(large, 200);
        assertEquals(1, database.countWhere("outbox", "event_id = ? and set_aside_times = 1", large));
    }

    @Test
    void whatIsRedrivenTooEarlyIsSetAsideOnceMore() {
        UUID large = write(1, 3_000);
        Eventually.verify(() -> assertEquals(1, setAside(large)));

        redrive(large, 200);

        Eventually.verify(
                () -> assertEquals(1, database.countWhere("outbox_set_aside", "event_id = ? and times = 2", large)));
    }

    @Test
    void whatIsDroppedIsGone() {
        UUID large = write(1, 3_000);
        Eventually.verify(() -> assertEquals(1, setAside(large)));

        Http.asDfe()
                .get(SET_ASIDE + "/" + large)
                .then()
                .statusCode(200)
                .body("event.why.cause", equalTo("too-large"))
                .body("payload.length()", equalTo(3_000));

        Http.asDfe()
                .delete(SET_ASIDE + "/" + large + "?reason=a%20test")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("dropped"));

        Http.asDfe().get(SET_ASIDE + "/" + large).then().statusCode(404);
        Http.asDfe().delete(SET_ASIDE + "/" + large).then().statusCode(404);
        redrive(large, 404);
        assertEquals(0, database.countWhere("outbox", "event_id = ?", large));
    }

    @Test
    void whoeverWatchesSeesIt() {
        UUID large = write(1, 3_000);
        Eventually.verify(() -> assertEquals(1, setAside(large)));

        Http.managementOf("/health/well")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'put aside' }.data.events", equalTo(1));
        // an earlier test may have ended the database's connections
        Eventually.verify(() -> Http.managementOf("/health/ready").then().statusCode(200));
        Eventually.verify(() ->
                Http.managementOf("/metrics").then().statusCode(200).body(containsString("ecf_outbox_set_aside 1.0")));
    }

    @Test
    void aListHasPages() {
        database.execute(
                """
                insert into outbox_set_aside (position, event_id, topic, message_key, type, source, occurred_at, payload,
                    created_at, cause, reason, times)
                select 1000000000000 + n, gen_random_uuid(), 'sample.v1', 'k', 'sample.v1', '/sample', now(), repeat('x', 100000),
                    now(), 'too-large', 'too large', 1
                from generate_series(1, 60) n""");

        long next = Http.asDfe()
                .get(SET_ASIDE)
                .then()
                .body("events", hasSize(50))
                .extract()
                .jsonPath()
                .getLong("next");

        assertEquals(1_000_000_000_050L, next);
        Http.asDfe()
                .get(SET_ASIDE + "?after=" + next)
                .then()
                .body("events", hasSize(10))
                .body("events.position", hasItem(1_000_000_000_060L))
                .body("next", nullValue());
        Http.asDfe().get(SET_ASIDE + "?after=x").then().statusCode(400);
    }

    @Test
    void onlyDfeDealsWithThem() {
        String one = SET_ASIDE + "/" + UUID.randomUUID();
        Http.asNobody().get(SET_ASIDE).then().statusCode(401);
        Http.asProvider("aurora").get(SET_ASIDE).then().statusCode(403);
        Http.asProvider("aurora").get(one).then().statusCode(403);
        Http.asProvider("aurora").post(one + "/redrive").then().statusCode(403);
        Http.asProvider("aurora").delete(one).then().statusCode(403);
        Http.asDfe().post(one + "/redrive").then().statusCode(404);
        Http.asDfe().post(SET_ASIDE + "/nobody/redrive").then().statusCode(404);
    }

    private void redrive(UUID id, int status) {
        Http.asDfe().post(SET_ASIDE + "/" + id + "/redrive").then().statusCode(status);
    }

    private long setAside(UUID id) {
        return database.countWhere("outbox_set_aside", "event_id = ?", id);
    }

    private void awaitPublished(UUID id) {
        Eventually.verify(
                () -> assertEquals(1, database.countWhere("outbox", "event_id = ? and published_at is not null", id)));
    }

    private List<UUID> onTheTopic() {
        try (PublishedEvents events = PublishedEvents.fromStart(topic)) {
            return events.untilNow().stream()
                    .map(record -> UUID.fromString(record.headers().get("ce_id")))
                    .toList();
        }
    }

    private UUID write(long version, int bytes) {
        UUID id = UUID.randomUUID();
        database.execute(
                """
                insert into outbox (event_id, topic, message_key, type, source, aggregate_version, occurred_at, payload)
                values (?, ?, ?, 'sample.unheard-of.v1', '/sample', ?, now(), repeat('x', ?))""",
                id,
                topic,
                key,
                version,
                bytes);
        return id;
    }

    private void take(int bytes) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        ConfigEntry limit = new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(bytes));
        try (Admin admin = Admin.create(broker)) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(new AlterConfigOp(limit, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
            Eventually.verify(() -> assertEquals(
                    limit.value(),
                    admin.describeConfigs(List.of(resource))
                            .all()
                            .get()
                            .get(resource)
                            .get(limit.name())
                            .value()));
        }
    }
}
