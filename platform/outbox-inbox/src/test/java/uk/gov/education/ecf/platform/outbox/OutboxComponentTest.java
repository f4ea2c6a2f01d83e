package uk.gov.education.ecf.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.PublishedRecord;
import uk.gov.education.ecf.platform.tracing.Trace;
import uk.gov.education.ecf.platform.transactions.SafeContext;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.TransientFaults;

@ComponentTest
class OutboxComponentTest {

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Vertx vertx;

    private static final String INCREMENT =
            "with added as (update accounts set balance = balance + 1 where id = ?1 returning balance) select balance from added";

    private final Database database = Database.ofApplication();

    @Test
    void appendingWithoutATransactionIsRefused() {
        LeadProviderRecorded event = LeadProviders.recorded("nobody");

        assertThrows(IllegalStateException.class, () -> await(outbox.append(event)));
        assertThrows(IllegalStateException.class, () -> await(outbox.appendAll(List.of(event))));
        assertThrows(
                IllegalStateException.class,
                () -> await(Uni.createFrom()
                        .deferred(() -> outbox.append(event))
                        .runSubscriptionOn(SafeContext.fresh(vertx, Trace.current()))));
        Http.asNobody().post("/sample/nobody/carelessly").then().statusCode(500);

        assertEquals(0, database.countWhere("outbox", "message_key = ?", event.key()));
    }

    @Test
    void rolledBackWorkPublishesNothing() {
        LeadProviderRecorded undone = LeadProviders.recorded("undone");
        LeadProviderRecorded marker = LeadProviders.recorded("marker");
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> await(transactions.inTransaction(() -> outbox.append(undone)
                            .flatMap(id -> Uni.createFrom().failure(new IllegalArgumentException("no"))))));
            announce(marker);

            events.await().eventOfType(LeadProviderRecorded.class).withKey(marker.key());
            assertEquals(List.of(), events.eventsUntilNow(LeadProviderRecorded.class, undone.key()));
        }
    }

    @Test
    void anEventIsPublishedAsACloudEvent() {
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            String id = Http.asNobody()
                    .post("/sample/published")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            PublishedRecord published =
                    events.awaitRecord(record -> id.equals(record.headers().get("ce_id")));

            assertEquals(
                    Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            id,
                            "ce_type",
                            "partnerships.lead-provider-recorded.v1",
                            "ce_source",
                            "/outbox-inbox",
                            "ce_subject",
                            published.key(),
                            "ce_time",
                            "2025-10-01T09:30:00.123456Z",
                            "content-type",
                            "application/json",
                            "traceparent",
                            traceParentOf(id)),
                    published.headers());
        }
    }

    @Test
    void aPublishedRowStaysAsTheAuditTrail() {
        LeadProviderRecorded event = LeadProviders.recorded("kept");

        UUID id = announce(event);

        Eventually.verify(() -> assertEquals(
                1,
                database.countWhere(
                        "outbox",
                        "event_id = ? and published_at >= created_at and aggregate_version = 1 and occurred_at = ?",
                        id,
                        event.occurredAt())));
    }

    @Test
    void eventsOfOneTransactionKeepTheirOrder() {
        LeadProviderId id = LeadProviderId.random();
        List<LeadProviderRecorded> written = LongStream.rangeClosed(1, 30)
                .mapToObj(n -> LeadProviders.recorded(id, "v" + n, n))
                .toList();
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            await(transactions.inTransaction(() -> outbox.appendAll(written)));

            events.await().eventOfType(LeadProviderRecorded.class).matching(event -> event.equals(written.get(29)));
            assertEquals(written, events.eventsUntilNow(LeadProviderRecorded.class, id.toString()));
        }
    }

    @Test
    void eventsOfOneAggregateKeepTheOrderOfItsConcurrentWriters() {
        LeadProviderId id = LeadProviderId.random();
        database.execute("insert into accounts (id, balance, version) values (?, 0, 0)", id.value());
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            List<CompletableFuture<UUID>> writers = IntStream.range(0, 40)
                    .mapToObj(n -> TransientFaults.retry(increment(id), TransientFaults::causedBy, "writer")
                            .subscribeAsCompletionStage())
                    .toList();
            writers.forEach(writer -> join(writer));

            events.await()
                    .eventOfType(LeadProviderRecorded.class)
                    .matching(event -> event.key().equals(id.toString()) && event.version() == 40);
            assertEquals(
                    LongStream.rangeClosed(1, 40).boxed().toList(),
                    events.eventsUntilNow(LeadProviderRecorded.class, id.toString()).stream()
                            .map(LeadProviderRecorded::version)
                            .toList());
        }
    }

    @Test
    void aLateCommitterWithALowerPositionIsStillPublished() {
        LeadProviderRecorded late = LeadProviders.recorded("late");
        LeadProviderRecorded early = LeadProviders.recorded("early");
        CompletableFuture<Void> appended = new CompletableFuture<>();
        CompletableFuture<Void> mayCommit = new CompletableFuture<>();
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LEAD_PROVIDERS)) {
            CompletableFuture<UUID> lateCommit = transactions
                    .inTransaction(() -> outbox.append(late)
                            .invoke(() -> appended.complete(null))
                            .call(() -> Uni.createFrom().completionStage(mayCommit)))
                    .subscribeAsCompletionStage();
            join(appended);
            UUID earlyId = announce(early);
            Eventually.verify(() -> assertEquals(
                    1, database.countWhere("outbox", "event_id = ? and published_at is not null", earlyId)));

            mayCommit.complete(null);

            events.await().eventOfType(LeadProviderRecorded.class).withKey(late.key());
            assertEquals(
                    List.of(join(lateCommit), earlyId),
                    database.list(
                            UUID.class,
                            "select event_id from outbox where event_id in (?, ?) order by position",
                            join(lateCommit),
                            earlyId));
        }
    }

    private Uni<UUID> increment(LeadProviderId id) {
        return transactions.inTransaction(() -> Sql.one(Integer.class, INCREMENT, id.value())
                .flatMap(balance -> outbox.append(LeadProviders.recorded(id, "writer", balance.orElseThrow()))));
    }

    private String traceParentOf(String eventId) {
        return database.value(
                        String.class, "select trace_parent from outbox where event_id = ?", UUID.fromString(eventId))
                .orElseThrow();
    }

    private UUID announce(LeadProviderRecorded event) {
        return await(transactions.inTransaction(() -> outbox.append(event)));
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }

    private static <T> T join(CompletableFuture<T> future) {
        return future.orTimeout(60, TimeUnit.SECONDS).join();
    }
}
