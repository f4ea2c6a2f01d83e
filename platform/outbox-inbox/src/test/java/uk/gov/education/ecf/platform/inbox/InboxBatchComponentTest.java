package uk.gov.education.ecf.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.LocalInfrastructure;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Records that come together, and what becomes of them when something is wrong with one. */
@ComponentTest
class InboxBatchComponentTest {

    private static final String CONSUMER = "sample.batches";
    private static final int MANY = 21;

    @Inject
    Inbox inbox;

    private final Database database = Database.ofApplication();
    private final String provider = UUID.randomUUID().toString();
    private final List<UUID> ids =
            IntStream.range(0, MANY).mapToObj(i -> UUID.randomUUID()).toList();
    private final List<ConsumerRecord<String, String>> records = new ArrayList<>(ids.stream()
            .map(id -> Records.of(id, LeadProviders.recorded(provider)))
            .toList());

    @Test
    void whatComesTogetherCommitsTogetherAndInOrder() {
        receive(records, InboxBatchComponentTest::note);

        assertEquals(ids, applied());
        assertEquals(1, transactions());
        assertEquals(MANY, database.countWhere("inbox", "consumer = ? and event_id = any(?)", CONSUMER, idsAsArray()));
    }

    @Test
    void whatWasReceivedBeforeOrComesTwiceHasOneEffect() {
        receive(List.of(records.get(3)), InboxBatchComponentTest::note);
        receive(twice(records), InboxBatchComponentTest::note);
        receive(records, InboxBatchComponentTest::note);

        assertEquals(MANY, applied().size());
        assertEquals(2, transactions());
    }

    @Test
    void poisonGoesAsideAloneAndTheOthersAreAppliedInTheirOrder() {
        UUID poison = ids.get(13);
        receive(records, events -> note(events)
                .call(() -> events.stream().anyMatch(event -> event.id().equals(poison))
                        ? Uni.createFrom().failure(new IllegalArgumentException("never"))
                        : OneByOne.nothing()));

        assertEquals(ids.stream().filter(id -> !id.equals(poison)).toList(), applied());
        assertEquals(1, deadLetters());
        assertTrue(await(inbox.holds(CONSUMER, poison)));
    }

    @Test
    void whatCanNotBeReadGoesAsideAlone() {
        records.set(
                5,
                Records.raw(
                        Topics.LEAD_PROVIDERS,
                        records.get(5).key(),
                        "{\"lead_provider\":",
                        Upstreams.headers(ids.get(5), LeadProviders.recorded(provider))));
        receive(records, InboxBatchComponentTest::note);

        assertEquals(ids.stream().filter(id -> !id.equals(ids.get(5))).toList(), applied());
        assertEquals(1, deadLetters());
    }

    @Test
    void whatOnlyFailsTogetherIsAppliedAloneAndNothingOfTheFailureStays() {
        receive(records, events -> note(events)
                .call(() -> events.size() > 2
                        ? Uni.createFrom().failure(new IllegalStateException("too many"))
                        : OneByOne.nothing()));

        assertEquals(ids, applied());
        assertEquals(0, deadLetters());
    }

    @Test
    void theDatabaseGoesAwayBetweenTheEffectsAndTheCommit() {
        AtomicInteger attempts = new AtomicInteger();
        receive(records, events -> note(events)
                .call(() -> attempts.incrementAndGet() == 1
                        ? Sql.one(Boolean.class, "select pg_terminate_backend(pg_backend_pid())")
                        : Uni.createFrom().voidItem()));

        assertEquals(ids, applied());
        assertEquals(0, deadLetters());
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() {
        CompletableFuture<Void> received;
        LocalInfrastructure.postgres().kill();
        try {
            received = inbox.receiveAll(CONSUMER, records, InboxBatchComponentTest::note)
                    .subscribeAsCompletionStage();
        } finally {
            LocalInfrastructure.postgres().start();
        }
        join(received);

        assertEquals(ids, applied());
        assertEquals(0, deadLetters());
    }

    /** As when a partition goes to another replica while its records are being dealt with. */
    @Test
    void twoReplicasThatReceiveTheSameApplyItOnce() {
        CompletableFuture<Void> applied = new CompletableFuture<>();
        CompletableFuture<Void> mayCommit = new CompletableFuture<>();
        CompletableFuture<Void> first = inbox.receiveAll(CONSUMER, records, events -> note(events)
                        .invoke(() -> applied.complete(null))
                        .call(() -> Uni.createFrom().completionStage(mayCommit)))
                .subscribeAsCompletionStage();
        join(applied);
        CompletableFuture<Void> second = inbox.receiveAll(
                        CONSUMER, records.subList(7, MANY), InboxBatchComponentTest::note)
                .subscribeAsCompletionStage();
        Eventually.verify(() -> assertEquals(
                1, database.countWhere("pg_stat_activity", "wait_event_type = 'Lock' and query like '%into inbox%'")));
        mayCommit.complete(null);
        join(first);
        join(second);

        assertEquals(ids, applied());
    }

    private static List<ConsumerRecord<String, String>> twice(List<ConsumerRecord<String, String>> records) {
        return records.stream().flatMap(record -> Stream.of(record, record)).toList();
    }

    private void receive(
            List<ConsumerRecord<String, String>> received, Function<List<ReceivedEvent>, Uni<Void>> effect) {
        await(inbox.receiveAll(CONSUMER, received, effect));
    }

    private static Uni<Void> note(List<ReceivedEvent> events) {
        return OneByOne.each(events, event -> Sql.update(
                        "insert into effects (event_id, note) values (?1, cast(pg_current_xact_id() as text))",
                        event.id())
                .replaceWithVoid());
    }

    private List<UUID> applied() {
        return database.list(
                UUID.class, "select event_id from effects where event_id = any(?) order by id", (Object) idsAsArray());
    }

    private long transactions() {
        return database.value(Long.class, "select count(distinct note) from effects where event_id = any(?)", (Object)
                        idsAsArray())
                .orElseThrow();
    }

    private long deadLetters() {
        return database.countWhere(
                "dead_letters",
                "consumer = ? and message_key = any(?)",
                CONSUMER,
                records.stream().map(ConsumerRecord::key).toArray(String[]::new));
    }

    private UUID[] idsAsArray() {
        return ids.toArray(UUID[]::new);
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }

    private static <T> T join(CompletableFuture<T> future) {
        return future.orTimeout(60, TimeUnit.SECONDS).join();
    }
}
