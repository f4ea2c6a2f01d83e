package uk.gov.education.ecf.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.EventJson;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.PublishedRecord;
import uk.gov.education.ecf.platform.topics.TopicCreation;

/** Relays of its own on a database of its own, because the lock is per database and the application's relay holds that of its own. */
@ComponentTest
class RelayComponentTest {

    private static final String HOLDER = "select pid from pg_locks where locktype = 'advisory' and granted"
            + " and database = (select oid from pg_database where datname = current_database())";

    private static final String STANDING_BY = "select count(*) from pg_stat_activity where datname = current_database()"
            + " and query like 'select pg_try_advisory_lock(%' and pid not in (" + HOLDER + ")";

    private static final long NEVER = 3_600_000;

    @Inject
    Vertx vertx;

    @Inject
    RelayDatabase applicationDatabase;

    @Inject
    TopicCreation topics;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    private final String name = "relay_" + UUID.randomUUID().toString().substring(0, 8);
    private final Database database = Database.named(name);
    private final List<Relay> relays = new ArrayList<>();

    @BeforeEach
    void createOutbox() throws IOException {
        migrate("V000_1__create_outbox.sql");
        migrate("V000_5__set_aside_what_is_never_taken.sql");
        migrate("V000_9__ring_the_relay_after_the_commit.sql");
    }

    private void migrate(String name) throws IOException {
        try (InputStream migration = getClass().getResourceAsStream("/db/migration/" + name)) {
            database.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void stopRelays() {
        relays.forEach(RelayComponentTest::stop);
    }

    @Test
    void oneOfTwoRelaysPublishesAndTheOtherTakesOver() {
        LeadProviderId id = LeadProviderId.random();
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            Relay first = leading(kafka());
            Relay second = relay(kafka());
            String before = write(LeadProviders.recorded(id, "before", 1));
            awaitPublished(before);
            assertFalse(second.status().leader());
            assertEquals(0, second.status().published());

            stop(first);
            Eventually.verify(() -> assertTrue(second.status().leader()));
            String after = write(LeadProviders.recorded(id, "after", 2));
            awaitPublished(after);

            assertEquals(1, second.status().published());
            events.awaitRecord(record -> after.equals(record.headers().get("ce_id")));
            assertEquals(List.of(before, after), ids(events, before, after));
        }
    }

    @Test
    void aKilledConnectionIsReplaced() {
        leading(kafka());

        database.rows("select pg_terminate_backend(?)", holder().orElseThrow());
        String id = write(LeadProviders.recorded("after"));

        awaitPublished(id);
    }

    /** None of the two looks by itself within the test. */
    @Test
    void whoeverCommitsRowsRingsTheOneWhoSendsThem() {
        Relay leader = relay(kafka(), NEVER);
        Eventually.verify(() -> assertTrue(leader.status().leader()));
        Relay standBy = relay(kafka(), NEVER);
        Eventually.verify(() -> assertEquals(Optional.of(1L), database.value(Long.class, STANDING_BY)));

        String own = write(LeadProviders.recorded("own"));
        leader.ring();
        awaitPublished(own);
        List<String> others = IntStream.range(0, 20)
                .mapToObj(n -> {
                    String id = write(LeadProviders.recorded("of another replica " + n));
                    standBy.ring();
                    return id;
                })
                .toList();

        others.forEach(this::awaitPublished);
    }

    @Test
    void nothingIsMarkedBeforeTheBrokerHasIt() throws InterruptedException {
        HeldPublisher publisher = new HeldPublisher();
        leading(() -> publisher);
        String id = write(LeadProviders.recorded("late"));

        HeldPublisher.Round round = publisher.nextRound();
        assertEquals(1, unpublished());
        round.answer().complete(Publication.of(round.positions(), null));

        awaitPublished(id);
    }

    @Test
    void whatTheBrokerRefusedIsSentAgainAndTheRestIsMarked() throws InterruptedException {
        HeldPublisher publisher = new HeldPublisher();
        String accepted = write(LeadProviders.recorded("accepted"));
        String refused = write(LeadProviders.recorded("refused"));
        leading(() -> publisher);

        HeldPublisher.Round round = publisher.nextRound();
        round.answer()
                .complete(Publication.of(round.positions().subList(0, 1), new IllegalStateException("not this one")));
        HeldPublisher.Round next = publisher.nextRound();

        assertEquals(
                List.of(refused),
                next.events().stream().map(event -> event.eventId().toString()).toList());
        assertEquals(
                1,
                database.countWhere("outbox", "event_id = ? and published_at is not null", UUID.fromString(accepted)));
        next.answer().complete(Publication.of(next.positions(), null));
        awaitPublished(refused);
    }

    @Test
    void aRelayThatLostTheLockCannotMark() throws InterruptedException {
        HeldPublisher publisher = new HeldPublisher();
        leading(() -> publisher);
        write(LeadProviders.recorded("contested"));
        HeldPublisher.Round lost = publisher.nextRound();
        int former = holder().orElseThrow();
        database.rows("select pg_terminate_backend(?)", former);
        Eventually.verify(() -> assertTrue(holder().filter(pid -> pid != former).isPresent()));

        lost.answer().complete(Publication.of(lost.positions(), null));
        HeldPublisher.Round again = publisher.nextRound();

        assertEquals(lost.positions(), again.positions());
        assertEquals(1, unpublished());
        again.answer().complete(Publication.of(again.positions(), null));
        Eventually.verify(() -> assertEquals(0, unpublished()));
    }

    /** Finding 7. */
    @Test
    void anEventThatTheBrokerNeverTakesIsSetAsideAndHoldsUpNothing() {
        LeadProviderRecorded event = LeadProviders.recorded("huge");
        String huge = write(event, "x".repeat(5 * 1024 * 1024));
        String behind = write(event);
        String other = write(LeadProviders.recorded("other"));
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            leading(kafka());

            awaitPublished(other);
            awaitPublished(behind);
            assertEquals(Set.of(other, behind), Set.copyOf(ids(events, huge, behind, other)));
            awaitSetAside(huge, "too-large");
            assertEquals(0, unpublished());
        }
    }

    /** Finding 7: once some hundred of them stopped everything for good. */
    @Test
    void hundredsOfThemHoldUpNothing() {
        writeMany(600, "repeat('x', 20000)", "'poison-' || n");
        String good = write(LeadProviders.recorded("good"));
        Map<String, Object> small = new HashMap<>(broker);
        small.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16_384);

        leading(() -> new KafkaPublisher(ProducerSettings.of(small), topics));

        awaitPublished(good);
        Eventually.verify(() -> assertEquals(0, unpublished()));
        assertEquals(600, database.countWhere("outbox_set_aside", "cause = 'too-large' and times = 1"));
    }

    /** Finding 7: a compacted topic takes no record without a key, and says so of the whole batch that one came in. */
    @Test
    void aBadRecordIsFoundAmongThoseThatWentWithIt() {
        writeMany(100, "'{}'", "case when n % 40 = 7 then null else 'k-' || n end");
        database.execute("update outbox set headers = '{}' where message_key is null");

        leading(kafka());

        Eventually.verify(() -> assertEquals(0, unpublished()));
        assertEquals(97, database.count("outbox"));
        assertEquals(3, database.countWhere("outbox_set_aside", "cause = 'invalid-record' and message_key is null"));
    }

    /** Finding 7. */
    @Test
    void whatIsNoRecordAndWhatHasNoTopicIsSetAsideToo() {
        String headless = write(LeadProviders.recorded("headless"));
        database.execute("update outbox set headers = '[' where event_id = ?", UUID.fromString(headless));
        String astray = write(LeadProviders.recorded("astray"));
        database.execute("update outbox set topic = 'no such topic' where event_id = ?", UUID.fromString(astray));
        String good = write(LeadProviders.recorded("good"));

        leading(kafka());

        awaitPublished(good);
        awaitSetAside(headless, "unserialisable");
        awaitSetAside(astray, "invalid-topic");
    }

    /** Finding 7: whatever becomes of the relays, each is moved exactly once and none is lost. */
    @Test
    void ofTwoRelaysOneSetsAsideWhatTheOtherBegan() {
        Map<String, Object> small = new HashMap<>(broker);
        small.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16_384);
        Supplier<Publisher> publishers = () -> new KafkaPublisher(ProducerSettings.of(small), topics);
        leading(publishers);
        relay(publishers);

        writeMany(1_200, "case when n % 2 = 0 then repeat('x', 20000) else '{}' end", "'k-' || n");
        Eventually.verify(() -> assertTrue(database.count("outbox_set_aside") > 0));
        holder().ifPresent(pid -> database.rows("select pg_terminate_backend(?)", pid));

        Eventually.verify(() -> assertEquals(0, unpublished()));
        assertEquals(600, database.countWhere("outbox_set_aside", "times = 1"));
        assertEquals(600, database.countWhere("outbox", "published_at is not null"));
    }

    /** Finding 7: what waits for a permission must not fill every batch either. */
    @Test
    void aTopicThatWaitsForAnOperatorLetsTheOthersPass() throws InterruptedException {
        HeldPublisher publisher = new HeldPublisher();
        writeMany(Relay.BATCH, "'{}'", "'k-' || n");
        database.execute("update outbox set topic = 'forbidden'");
        String good = write(LeadProviders.recorded("good"));
        leading(() -> publisher);

        publisher
                .nextRound()
                .answer()
                .complete(new Publication(
                        List.of(), List.of(), Set.of("forbidden"), new TopicAuthorizationException("forbidden")));
        HeldPublisher.Round next = publisher.nextRound();

        assertEquals(
                List.of(good),
                next.events().stream().map(event -> event.eventId().toString()).toList());
        next.answer().complete(Publication.of(next.positions(), null));
        HeldPublisher.Round later = publisher.nextRound();
        assertEquals(Relay.BATCH, later.events().size());
        later.answer().complete(Publication.of(later.positions(), null));
    }

    /** Which it may once it is known that its database is no older than what was sent. */
    @Test
    void aRelayWaitsUntilItMaySend() {
        CompletableFuture<Void> allowed = new CompletableFuture<>();
        Relay waiting = madeRelay(kafka(), Relay.POLL_MS);
        waiting.startAfter(allowed);
        Relay never = madeRelay(kafka(), Relay.POLL_MS);
        never.startAfter(CompletableFuture.failedFuture(new IllegalStateException("restored")));
        Relay other = leading(kafka());
        awaitPublished(write(LeadProviders.recorded("by another replica")));
        stop(other);

        String held = write(LeadProviders.recorded("held"));
        allowed.complete(null);

        awaitPublished(held);
        Eventually.verify(() -> assertEquals(1, waiting.status().published()));
        assertEquals(0, never.status().published());
    }

    private Relay leading(Supplier<Publisher> publishers) {
        Relay relay = relay(publishers);
        Eventually.verify(() -> assertTrue(relay.status().leader()));
        return relay;
    }

    private Relay relay(Supplier<Publisher> publishers) {
        return relay(publishers, Relay.POLL_MS);
    }

    private Relay relay(Supplier<Publisher> publishers, long pollMs) {
        Relay relay = madeRelay(publishers, pollMs);
        relay.start();
        return relay;
    }

    private Relay madeRelay(Supplier<Publisher> publishers, long pollMs) {
        Relay relay = new Relay(
                vertx, new PgConnectOptions(applicationDatabase.options()).setDatabase(name), publishers, pollMs);
        relays.add(relay);
        return relay;
    }

    private Supplier<Publisher> kafka() {
        return () -> new KafkaPublisher(ProducerSettings.of(broker), topics);
    }

    private static void stop(Relay relay) {
        relay.stop()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    private String write(LeadProviderRecorded event) {
        return write(event, EventJson.write(event));
    }

    private String write(LeadProviderRecorded event, String payload) {
        UUID id = UUID.randomUUID();
        database.execute(
                """
                insert into outbox (event_id, topic, message_key, type, source, occurred_at, payload)
                values (?, ?, ?, 'partnerships.lead-provider-recorded.v1', '/sample', ?, ?)""",
                id,
                Topics.LEAD_PROVIDERS,
                event.key(),
                event.occurredAt(),
                payload);
        return id.toString();
    }

    /** One statement for all of them; {@code n} counts from 1. */
    private void writeMany(int count, String payload, String key) {
        database.execute("insert into outbox (event_id, topic, message_key, type, source, occurred_at, payload)"
                + " select gen_random_uuid(), '" + Topics.LEAD_PROVIDERS + "', " + key
                + ", 'sample.unheard-of.v1', '/sample', now(), " + payload
                + " from generate_series(1, " + count + ") n");
    }

    private void awaitSetAside(String id, String cause) {
        Eventually.verify(() -> assertEquals(
                1, database.countWhere("outbox_set_aside", "event_id = ? and cause = ?", UUID.fromString(id), cause)));
    }

    private Optional<Integer> holder() {
        return database.value(Integer.class, HOLDER);
    }

    private long unpublished() {
        return database.countWhere("outbox", "published_at is null");
    }

    private void awaitPublished(String id) {
        Eventually.verify(() -> assertEquals(
                1, database.countWhere("outbox", "event_id = ? and published_at is not null", UUID.fromString(id))));
    }

    private static List<String> ids(PublishedEvents events, String... wanted) {
        return events.untilNow().stream()
                .map(PublishedRecord::headers)
                .map(headers -> headers.get("ce_id"))
                .filter(List.of(wanted)::contains)
                .toList();
    }
}
