package uk.gov.education.ecf.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.education.ecf.contracts.EventJson;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.LocalInfrastructure;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.platform.transactions.Sql;

@ComponentTest
class InboxComponentTest {

    private static final String CONSUMER = "sample.direct";

    @Inject
    Inbox inbox;

    private final Database database = Database.ofApplication();
    private final UUID id = UUID.randomUUID();
    private final LeadProviderRecorded event = LeadProviders.recorded("Aurora");
    private final ConsumerRecord<String, String> message = Records.of(id, event);

    @Test
    void aSecondDeliveryChangesNothing() {
        assertFalse(await(inbox.holds(CONSUMER, id)));

        receive(message, InboxComponentTest::note);
        receive(message, InboxComponentTest::note);
        receive(Records.of(id, event), InboxComponentTest::note);

        assertEquals(1, effects());
        assertTrue(await(inbox.holds(CONSUMER, id)));
        assertFalse(await(inbox.holds("sample.other", id)));
    }

    @Test
    void everyConsumerAppliesTheEventForItself() {
        receive(message, InboxComponentTest::note);
        await(inbox.receive("sample.other", message, InboxComponentTest::note));

        assertEquals(2, effects());
    }

    @Test
    void twoReceiversAtOnceApplyItOnce() {
        CompletableFuture<Void> applied = new CompletableFuture<>();
        CompletableFuture<Void> mayCommit = new CompletableFuture<>();
        CompletableFuture<Void> first = inbox.receive(CONSUMER, message, received -> note(received)
                        .invoke(() -> applied.complete(null))
                        .call(() -> Uni.createFrom().completionStage(mayCommit)))
                .subscribeAsCompletionStage();
        join(applied);
        CompletableFuture<Void> second =
                inbox.receive(CONSUMER, message, InboxComponentTest::note).subscribeAsCompletionStage();
        Eventually.verify(() -> assertEquals(
                1, database.countWhere("pg_stat_activity", "wait_event_type = 'Lock' and query like '%into inbox%'")));

        mayCommit.complete(null);
        join(first);
        join(second);

        assertEquals(1, effects());
    }

    @Test
    void whatTheDatabaseRejectedInAConflictIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();

        receive(message, received -> note(received)
                .call(() -> attempts.incrementAndGet() <= 2
                        ? Sql.update("do $$ begin raise exception using errcode = '40P01'; end $$")
                        : Uni.createFrom().voidItem()));

        assertEquals(3, attempts.get());
        assertEquals(1, effects());
        assertEquals(0, deadLetters());
    }

    @Test
    void aLostConnectionIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();

        receive(message, received -> note(received)
                .call(() -> attempts.incrementAndGet() == 1
                        ? Sql.one(Boolean.class, "select pg_terminate_backend(pg_backend_pid())")
                        : Uni.createFrom().voidItem()));

        assertEquals(2, attempts.get());
        assertEquals(1, effects());
        assertEquals(0, deadLetters());
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() {
        CompletableFuture<Void> received;
        LocalInfrastructure.postgres().kill();
        try {
            received =
                    inbox.receive(CONSUMER, message, InboxComponentTest::note).subscribeAsCompletionStage();
        } finally {
            LocalInfrastructure.postgres().start();
        }

        join(received);

        assertEquals(1, effects());
        assertEquals(0, deadLetters());
    }

    @Test
    void anEffectThatCanNeverSucceedBecomesADeadLetterAndLeavesNothingBehind() {
        receive(message, received -> note(received)
                .call(() -> Uni.createFrom().failure(new IllegalArgumentException("never"))));
        receive(message, InboxComponentTest::note);

        assertEquals(0, effects());
        assertEquals(1, deadLetters());
        Map<String, String> headers = headers();
        assertEquals("never", headers.get("dead-letter-reason"));
        assertEquals("failed", headers.get("dead-letter-cause"));
        assertEquals(Topics.LEAD_PROVIDERS, headers.get("dead-letter-topic"));
        assertEquals("0", headers.get("dead-letter-partition"));
        assertEquals(String.valueOf(message.offset()), headers.get("dead-letter-offset"));
        assertTrue(headers.entrySet().containsAll(Upstreams.headers(id, event).entrySet()));
    }

    @Test
    void whatTheDatabaseRefusesIsCalledThat() {
        receive(message, received -> Sql.update(
                        "insert into effects (key, version) values ('x', cast('many' as bigint))")
                .replaceWithVoid());

        assertEquals("refused-by-database", headers().get("dead-letter-cause"));
        assertTrue(headers().get("dead-letter-reason").contains("many"));
    }

    static Stream<Function<InboxComponentTest, ConsumerRecord<String, String>>> brokenRecords() {
        return Stream.of(
                test -> test.record("{\"lead_provider\":", Map.of()),
                test -> test.record("{}", Map.of()),
                test -> test.record("null", Map.of()),
                test -> test.record("", Map.of()),
                test -> test.record(null, Map.of()),
                test -> test.record("\0", Map.of()),
                test -> test.record(EventJson.write(test.event).replace("Aurora", "Au\\u0000ora"), Map.of()),
                test -> test.record(EventJson.write(test.event), Map.of("ce_id", "")),
                test -> test.record(EventJson.write(test.event), Map.of("ce_id", "no-uuid")),
                test -> test.record(EventJson.write(test.event), Map.of("ce_id", "nul\0")),
                test -> test.record(EventJson.write(test.event), Map.of("ce_type", "")));
    }

    @ParameterizedTest
    @MethodSource("brokenRecords")
    void aBrokenRecordBecomesOneDeadLetterHoweverOftenItIsDelivered(
            Function<InboxComponentTest, ConsumerRecord<String, String>> broken) {
        ConsumerRecord<String, String> record = broken.apply(this);

        receive(record, InboxComponentTest::note);
        receive(record, InboxComponentTest::note);

        assertEquals(1, deadLetters());
        assertEquals(0, database.countWhere("effects", "event_id = ?", id));
    }

    @Test
    void anUnknownTypeIsSkipped() {
        receive(record("{}", Map.of("ce_type", "partnerships.lead-provider-abolished.v1")), InboxComponentTest::note);

        assertEquals(0, effects());
        assertEquals(0, deadLetters());
    }

    @Test
    void aBackslashBeforeAnEscapeIsNoNul() {
        LeadProviderRecorded named = LeadProviders.recorded("a \\u0000 spelled out");

        receive(Records.of(id, named), InboxComponentTest::note);

        assertEquals(1, effects());
    }

    @Test
    void aTombstoneKeepsItsMissingValue() {
        receive(record(null, Map.of()), InboxComponentTest::note);

        assertEquals(1, deadLetters());
        assertNull(
                database.rows("select payload from outbox where message_key = ? and topic like '%.dlq.%'", event.key())
                        .get(0)
                        .get("payload"));
    }

    private ConsumerRecord<String, String> record(String value, Map<String, String> changedHeaders) {
        Map<String, String> headers = new HashMap<>(Upstreams.headers(id, event));
        headers.putAll(changedHeaders);
        headers.values().removeIf(String::isEmpty);
        return Records.raw(Topics.LEAD_PROVIDERS, event.key(), value, headers);
    }

    private void receive(ConsumerRecord<String, String> record, Function<ReceivedEvent, Uni<Void>> effect) {
        await(inbox.receive(CONSUMER, record, effect));
    }

    private static Uni<Void> note(ReceivedEvent received) {
        return Sql.update("insert into effects (event_id, note) values (?1, ?2)", received.id(), received.type())
                .replaceWithVoid();
    }

    private long effects() {
        return database.countWhere("effects", "event_id = ?", id);
    }

    private long deadLetters() {
        return database.countWhere(
                "outbox", "message_key = ? and topic = ?", event.key(), Topics.LEAD_PROVIDERS + ".dlq." + CONSUMER);
    }

    private Map<String, String> headers() {
        String json = database.value(String.class, "select headers from outbox where message_key = ?", event.key())
                .orElseThrow();
        Map<String, String> headers = new HashMap<>();
        for (Map<String, Object> row : database.rows("select key, value from json_each_text(cast(? as json))", json)) {
            headers.put((String) row.get("key"), (String) row.get("value"));
        }
        return headers;
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }

    private static <T> T join(CompletableFuture<T> future) {
        return future.orTimeout(60, TimeUnit.SECONDS).join();
    }
}
