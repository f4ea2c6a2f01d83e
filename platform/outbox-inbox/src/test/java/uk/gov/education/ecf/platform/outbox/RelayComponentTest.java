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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
        try (InputStream migration = getClass().getResourceAsStream("/db/migration/V000_1__create_outbox.sql")) {
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

    @Test
    void nothingIsMarkedBeforeTheBrokerHasIt() throws InterruptedException {
        HeldPublisher publisher = new HeldPublisher();
        leading(() -> publisher);
        String id = write(LeadProviders.recorded("late"));

        HeldPublisher.Round round = publisher.nextRound();
        assertEquals(1, unpublished());
        round.answer().complete(new Publication(round.positions(), null));

        awaitPublished(id);
    }

    @Test
    void whatTheBrokerRefusedIsSentAgainAndTheRestIsMarked() throws InterruptedException {
        HeldPublisher publisher = new HeldPublisher();
        database.execute("alter table outbox disable trigger outbox_appended");
        String accepted = write(LeadProviders.recorded("accepted"));
        String refused = write(LeadProviders.recorded("refused"));
        leading(() -> publisher);

        HeldPublisher.Round round = publisher.nextRound();
        round.answer()
                .complete(new Publication(round.positions().subList(0, 1), new IllegalStateException("not this one")));
        HeldPublisher.Round next = publisher.nextRound();

        assertEquals(
                List.of(refused),
                next.events().stream().map(event -> event.eventId().toString()).toList());
        assertEquals(
                1,
                database.countWhere("outbox", "event_id = ? and published_at is not null", UUID.fromString(accepted)));
        next.answer().complete(new Publication(next.positions(), null));
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

        lost.answer().complete(new Publication(lost.positions(), null));
        HeldPublisher.Round again = publisher.nextRound();

        assertEquals(lost.positions(), again.positions());
        assertEquals(1, unpublished());
        again.answer().complete(new Publication(again.positions(), null));
        Eventually.verify(() -> assertEquals(0, unpublished()));
    }

    @Test
    void anEventThatTheBrokerNeverTakesHoldsUpItsOwnKeyOnly() {
        LeadProviderRecorded event = LeadProviders.recorded("huge");
        database.execute("alter table outbox disable trigger outbox_appended");
        String huge = write(event, "x".repeat(5 * 1024 * 1024));
        String behind = write(event);
        String other = write(LeadProviders.recorded("other"));
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            leading(kafka());

            awaitPublished(other);
            assertEquals(2, unpublished());
            assertEquals(List.of(other), ids(events, huge, behind, other));

            database.execute("delete from outbox where event_id = ?", UUID.fromString(huge));
            awaitPublished(behind);
            assertEquals(List.of(other, behind), ids(events, huge, behind, other));
        }
    }

    private Relay leading(Supplier<Publisher> publishers) {
        Relay relay = relay(publishers);
        Eventually.verify(() -> assertTrue(relay.status().leader()));
        return relay;
    }

    private Relay relay(Supplier<Publisher> publishers) {
        Relay relay =
                new Relay(vertx, new PgConnectOptions(applicationDatabase.options()).setDatabase(name), publishers);
        relays.add(relay);
        relay.start();
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
