package uk.gov.education.ecf.platform.inbox;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.EventJson;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Upstreams;

/** Dead letters are kept whole, whatever the broker takes, and can be applied after all (finding 7). */
@ComponentTest
class DeadLettersComponentTest {

    private static final String CONSUMER = "sample.reaction";
    private static final String TOPIC = Topics.LEAD_PROVIDERS + ".dlq." + CONSUMER;
    private static final String LETTERS = "/internal/v1/dead-letters";

    @Inject
    Inbox inbox;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private final Database database = Database.ofApplication();
    private final LeadProviderId id = LeadProviderId.random();
    private final UUID eventId = UUID.randomUUID();
    private final LeadProviderRecorded event = LeadProviders.recorded(id, "Aurora", 1);

    @Test
    void whatIsTooLargeForATopicIsKeptWholeAndTheNextOneIsApplied() {
        String value = "{\"broken\": \"" + "é".repeat(400_000);
        Upstreams.publishRaw(Topics.LEAD_PROVIDERS, id.toString(), value, Upstreams.headers(eventId, event));
        Upstreams.publish(LeadProviders.recorded(id, "Aurora", 2));

        awaitEffectOf(2);
        Map<String, Object> told = database.rows(
                        "select payload, octet_length(headers) as headers from outbox where message_key = ? and topic = ?",
                        id.toString(),
                        TOPIC)
                .get(0);
        assertNull(told.get("payload"));
        assertTrue((Integer) told.get("headers") < 10_000);
        assertEquals(
                1,
                database.countWhere(
                        "dead_letters",
                        "message_key = ? and payload = ? and consumer = ?",
                        id.toString(),
                        value,
                        CONSUMER));
    }

    @Test
    void aLetterThatTheBrokerNeverTakesIsNotLostAndHoldsUpNobody() throws Exception {
        take(100);
        try {
            Upstreams.publish(LeadProviders.recorded(id, "poison", 1));
            Upstreams.publish(LeadProviders.recorded(id, "Aurora", 2));

            awaitEffectOf(2);
            Eventually.verify(() -> assertEquals(
                    1, database.countWhere("outbox_set_aside", "message_key = ? and topic = ?", id.toString(), TOPIC)));
        } finally {
            take(4 * 1024 * 1024);
        }
        assertEquals(1, waiting());
        database.execute("delete from outbox_set_aside where topic = ?", TOPIC);
    }

    @Test
    void aHugeHeaderIsCutOnTheTopicOnly() {
        String huge = "h".repeat(300_000);
        Map<String, String> headers = new HashMap<>(Upstreams.headers(eventId, event));
        headers.put("huge", huge);

        receiveAndFail(Records.raw(Topics.LEAD_PROVIDERS, event.key(), "{", headers));

        assertEquals(
                1000,
                database.value(
                                Integer.class,
                                "select length(cast(headers as json) ->> 'huge') from outbox where message_key = ?",
                                event.key())
                        .orElseThrow());
        assertEquals(
                1,
                database.countWhere(
                        "dead_letters", "message_key = ? and cast(headers as json) ->> 'huge' = ?", event.key(), huge));
    }

    @Test
    void aLetterIsAppliedOnceAfterAllWhoeverAsksAndHoweverOftenItComes() {
        ConsumerRecord<String, String> record = Records.of(eventId, event);
        receiveAndFail(record);
        String letter = letter();
        Http.asDfe()
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("letters.find { it.id == '" + letter + "' }.consumer", equalTo(CONSUMER))
                .body("letters.find { it.id == '" + letter + "' }.why.reason", equalTo("not today"))
                .body(
                        "letters.find { it.id == '" + letter + "' }.payload_bytes",
                        equalTo(EventJson.write(event).length()));

        List<CompletableFuture<Void>> twoAtOnce = Stream.of(1, 2)
                .map(n -> CompletableFuture.runAsync(() -> Http.asDfe()
                        .post(LETTERS + "/" + letter + "/redrive")
                        .then()
                        .statusCode(200)
                        .body("outcome", equalTo("applied"))
                        .body("reason", nullValue())))
                .toList();
        twoAtOnce.forEach(CompletableFuture::join);
        await(inbox.receive(CONSUMER, record));

        assertEquals(1, effectsOf(1));
        assertEquals(0, waiting());
    }

    @Test
    void whatFailsAgainGoesOnWaitingAndLeavesNothingBehind() {
        Upstreams.publish(LeadProviders.recorded(id, "poison", 1));
        Eventually.verify(() -> assertEquals(1, waiting()));

        Http.asDfe()
                .post(LETTERS + "/" + letter() + "/redrive")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("failed-again"))
                .body("reason", equalTo("nobody is called poison"));

        assertEquals(1, database.countWhere("dead_letters", "message_key = ? and times = 2", id.toString()));
        assertEquals(0, effectsOf(1));
    }

    @Test
    void whatIsDroppedIsGone() {
        receiveAndFail(Records.of(eventId, event));
        String letter = letter();

        Http.asDfe()
                .get(LETTERS + "/" + letter)
                .then()
                .statusCode(200)
                .body("letter.source.type", equalTo("partnerships.lead-provider-recorded.v1"))
                .body("letter.why.reason", equalTo("not today"))
                .body("payload", equalTo(EventJson.write(event)));

        Http.asDfe()
                .delete(LETTERS + "/" + letter + "?reason=a%0Atest")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("dropped"));

        Http.asDfe().get(LETTERS + "/" + letter).then().statusCode(404);
        Http.asDfe().delete(LETTERS + "/" + letter).then().statusCode(404);
        Http.asDfe().post(LETTERS + "/" + letter + "/redrive").then().statusCode(404);
    }

    @Test
    void onlyDfeDealsWithThem() {
        String one = LETTERS + "/" + UUID.randomUUID();
        Http.asNobody().get(LETTERS).then().statusCode(401);
        Http.asProvider("aurora").get(LETTERS).then().statusCode(403);
        Http.asProvider("aurora").get(one).then().statusCode(403);
        Http.asProvider("aurora").post(one + "/redrive").then().statusCode(403);
        Http.asProvider("aurora").delete(one).then().statusCode(403);
    }

    private void receiveAndFail(ConsumerRecord<String, String> record) {
        await(inbox.receive(
                CONSUMER, record, received -> Uni.createFrom().failure(new IllegalStateException("not today"))));
    }

    private String letter() {
        return database.value(UUID.class, "select id from dead_letters where message_key = ?", id.toString())
                .orElseThrow()
                .toString();
    }

    private long waiting() {
        return database.countWhere("dead_letters", "message_key = ? and redriven_at is null", id.toString());
    }

    private void awaitEffectOf(long version) {
        Eventually.verify(() -> assertEquals(1, effectsOf(version)));
    }

    private long effectsOf(long version) {
        return database.countWhere("effects", "key = ? and version = ?", id.toString(), version);
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }

    private void take(int bytes) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        ConfigEntry limit = new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(bytes));
        try (Admin admin = Admin.create(broker)) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(new AlterConfigOp(limit, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }
}
