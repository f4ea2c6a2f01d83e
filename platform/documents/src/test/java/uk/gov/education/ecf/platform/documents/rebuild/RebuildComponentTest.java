package uk.gov.education.ecf.platform.documents.rebuild;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.RestAssured;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.PublishedApi;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ComponentTest
class RebuildComponentTest {

    private static final UUID AURORA = new UUID(1, 1);
    private static final UUID BEACON = new UUID(1, 2);
    private static final Instant CREATED = Instant.parse("2024-09-01T08:00:00.123456Z");

    @Inject
    CardSource cards;

    @Inject
    DocumentRebuild rebuild;

    @Inject
    BackgroundRebuilds background;

    @Inject
    DriftCheckJob nightly;

    @Inject
    DocumentSources sources;

    @Inject
    DocumentPasses passes;

    @Inject
    DriftGauge drift;

    @Inject
    Transactions transactions;

    @Inject
    MeterRegistry meters;

    private final Database database = Database.ofApplication();
    private final CompletableFuture<Void> held = inTime(new CompletableFuture<>());
    private final CompletableFuture<Void> goOn = inTime(new CompletableFuture<>());

    @BeforeEach
    void emptyTables() {
        await().until(() -> database.count("poster_documents") == 1);
        cards.reset();
        database.execute("truncate cards, card_documents");
        database.execute("delete from document_passes where resource = 'cards'");
        database.execute("delete from document_rebuilds_due");
    }

    @AfterEach
    void letGo() {
        goOn.complete(null);
    }

    @Test
    void whatTheCommandsAnswerIsDescribed() {
        List<String> gaps = PublishedApi.ofTheApplication().gaps().stream()
                .filter(gap -> gap.contains("/internal/v1/documents") || gap.startsWith("DocumentPass"))
                .toList();

        assertEquals(List.of(), gaps);
    }

    @Test
    void whatAMigrationSaidIsDueIsDoneAfterTheStart() {
        assertEquals(
                List.of(UUID.fromString("5d1f6f0e-0001-4000-8000-000000000001")),
                database.list(UUID.class, "select id from poster_documents"));
        assertEquals(0, database.countWhere("document_rebuilds_due", "resource = 'posters'"));
    }

    @Test
    void aRebuildRepairsWhatIsDamagedAndMovesNoOtherTime() {
        List<UUID> ids = cards(8);
        rebuilt();
        Map<UUID, Object> before = versions();
        Instant start = now();
        damage(ids.get(1), "document = replace(document, 'card', 'cart')");
        damage(ids.get(2), "document = '{}', content_hash = 'other'");
        damage(ids.get(3), "title = 'misfiled'");
        damage(ids.get(4), "created_at = updated_at + interval '1 day'");
        database.execute("delete from card_documents where id = ? and lead_provider_id = ?", ids.get(5), BEACON);

        DocumentPass done = rebuilt();

        assertEquals(List.of(8L, 9L, 0L, 0L), counts(done));
        assertEquals(List.of(), differing());
        for (UUID id : List.of(ids.get(0), ids.get(6), ids.get(7))) {
            assertEquals(before.get(id), versions().get(id), "what was as it should be is not written");
        }
        for (UUID id : List.of(ids.get(1), ids.get(2))) {
            assertTrue(updatedAt(AURORA, id).isAfter(start), "it reads otherwise again");
        }
        for (UUID id : List.of(ids.get(3), ids.get(4))) {
            assertTrue(updatedAt(AURORA, id).isBefore(start), "columns are not shown");
        }
        assertTrue(updatedAt(AURORA, ids.get(5)).isBefore(start));
        assertTrue(updatedAt(BEACON, ids.get(5)).isAfter(start));
        assertEquals(0, rebuilt().drift());
    }

    @Test
    void whatNobodyMaySeeAnyMoreGoes() {
        List<UUID> ids = cards(7);
        rebuilt();
        database.execute("delete from cards where id = ? or id = ?", ids.get(0), ids.get(6));
        database.execute("update cards set readers = array[?] where id = ?", AURORA, ids.get(3));
        database.execute("update cards set readers = '{}' where id = ?", ids.get(4));

        assertEquals(List.of(5L, 0L, 7L, 0L), counts(rebuilt()));

        assertEquals(List.of(), differing());
        assertEquals(7, database.count("card_documents"));
        assertEquals(List.of(AURORA), readersOf(ids.get(3)));
    }

    @Test
    void documentsOfNobodyAreRemovedInBatchesToo() {
        cards(8);
        rebuilt();
        database.execute("truncate cards");

        assertEquals(List.of(0L, 0L, 16L, 0L), counts(rebuilt()));
        assertEquals(0, database.count("card_documents"));
    }

    @Test
    void anActWaitsForTheBatchThatHoldsItsAggregateAndIsNeverOverwritten() {
        List<UUID> ids = cards(5);
        holdUpTheBatch();
        CompletableFuture<DocumentPass> running = start(rebuild.rebuild(cards));
        held.join();

        CompletableFuture<Void> act = start(retitle(ids.get(1), "by an act"));
        await().until(() ->
                database.countWhere("pg_stat_activity", "wait_event_type = 'Lock' and query like '%cards%'") == 1);
        goOn.complete(null);
        act.join();
        running.join();

        assertEquals("by an act", title(ids.get(1)));
        assertEquals(List.of(), differing());
    }

    @Test
    void whatAnActAddsBesideTheBatchStays() {
        List<UUID> ids = cards(3);
        UUID between = new UUID(0, 15);
        holdUpTheBatch();
        CompletableFuture<DocumentPass> running = start(rebuild.rebuild(cards));
        held.join();
        card(between, "new");
        start(retitle(between, "newer")).join();
        goOn.complete(null);

        assertEquals(3, running.join().aggregates());
        assertEquals(2, readersOf(between).size());
        assertEquals(2, readersOf(ids.get(2)).size());
        assertEquals(List.of(), differing());
    }

    @Test
    void anInterruptedRebuildGoesOnWhereItStood() {
        List<UUID> ids = cards(9);
        cards.whileHeld(
                batch -> batch.contains(ids.get(6)) ? Uni.createFrom().completionStage(goOn) : OneByOne.nothing());
        Cancellable replica = rebuild.rebuild(cards).subscribe().with(done -> {}, failure -> {});
        await().until(() -> cards.asked().containsAll(ids));
        replica.cancel();
        goOn.completeExceptionally(new IllegalStateException("killed"));
        await().until(() -> database.countWhere("document_passes", "resource = 'cards' and aggregates = 6") == 1);
        cards.reset();

        assertFalse(rebuilt().isFinished(), "somebody else may still be at it");
        assertEquals(12, database.count("card_documents"));

        leftAlone();
        run(background.look());
        assertEquals(ids.subList(6, 9), cards.asked());
        assertEquals(18, database.count("card_documents"));
        assertEquals(
                1, database.countWhere("document_passes", "resource = 'cards' and aggregates = 9 and written = 18"));
    }

    @Test
    void ofTwoReplicasOneDoesItAndTheOtherIsTold() {
        List<UUID> ids = cards(7);
        holdUpTheBatch();
        CompletableFuture<DocumentPass> one = start(rebuild.rebuild(cards));
        held.join();

        asDfe().post("/internal/v1/documents/cards/rebuild")
                .then()
                .statusCode(202)
                .body("resource", equalTo("cards"))
                .body("finished_at", nullValue());
        run(background.look());
        goOn.complete(null);

        assertEquals(List.of(7L, 14L, 0L, 0L), counts(one.join()));
        assertEquals(ids, cards.asked());
    }

    @Test
    void aComparisonTellsWhatDiffersAndWritesNothing() {
        List<UUID> ids = cards(7);
        rebuilt();
        damage(ids.get(1), "document = replace(document, 'card', 'cart')");
        damage(ids.get(2), "title = 'misfiled'");
        database.execute("delete from card_documents where id = ?", ids.get(4));
        database.execute("delete from cards where id = ?", ids.get(5));
        Object before = stored();

        List<String> log = logged(() -> asDfe().post("/internal/v1/documents/cards/compare")
                .then()
                .statusCode(200)
                .body("aggregates", equalTo(6))
                .body("written", equalTo(6))
                .body("removed", equalTo(2))
                .body(
                        "differing",
                        contains(
                                ids.get(1).toString(),
                                ids.get(2).toString(),
                                ids.get(4).toString(),
                                ids.get(5).toString())));

        assertEquals(before, stored());
        for (int differing : List.of(1, 2, 4, 5)) {
            assertTrue(log.stream()
                    .anyMatch(line -> line.startsWith(
                            "documents of cards %s are not as they should be".formatted(ids.get(differing)))));
        }
        run(background.look());
        assertEquals(
                8,
                meters.get("ecf_documents_drift")
                        .tag("resource", "cards")
                        .gauge()
                        .value());
        assertTrue(RestAssured.get("/q/metrics").asString().contains("ecf_documents_drift{resource=\"cards\"} 8.0"));

        rebuilt();
        assertEquals(0, compared().drift());
    }

    @Test
    void everyNightOneReplicaCompares() {
        List<UUID> ids = cards(4);
        run(nightly.run());
        assertEquals(
                1,
                database.countWhere("document_passes", "resource = 'cards' and purpose = 'compare' and written = 8"));
        assertEquals(0, database.count("card_documents"));

        run(nightly.run());
        assertEquals(ids, cards.asked());
    }

    @Test
    void anAggregateThatCannotBeRenderedStopsNoOther() {
        List<UUID> ids = cards(8);
        database.execute("update cards set title = 'unspeakable' where id = ?", ids.get(4));

        List<String> log = logged(() -> assertEquals(List.of(8L, 14L, 0L, 1L), counts(rebuilt())));

        assertTrue(log.contains("documents of cards " + ids.get(4) + " cannot be made"));
        assertEquals(List.of(), readersOf(ids.get(4)));
        assertEquals(14, database.count("card_documents"));
    }

    @Test
    void aReplicaLeavesToNewerOnesWhatTheirMigrationsAskFor() {
        cards(2);
        database.execute("insert into document_rebuilds_due (resource) values ('cards')");

        run(background.look());
        assertEquals(0, database.count("card_documents"));

        rebuilt();
        assertEquals(4, database.count("card_documents"));
        assertEquals(0, database.count("document_rebuilds_due"));
    }

    @Test
    void documentsThatMustBeCompleteHoldTheServiceBackUntilTheyAreRebuilt() {
        cards(2);
        cards.basedOn("2021 2022");
        BackgroundRebuilds started = anotherReplica();
        assertFalse(started.isComplete(cards));
        run(started.look());
        assertTrue(started.isComplete(cards));
        assertEquals(4, database.count("card_documents"));

        run(anotherReplica().look());
        assertEquals(2, cards.asked().size(), "nothing is due on the same basis");

        cards.basedOn("2021 2022 2023");
        run(anotherReplica().look());
        assertEquals(4, cards.asked().size());
    }

    @Test
    void aReplicaIsNotCompleteWhileAnotherMakesItSo() {
        cards(2);
        cards.basedOn("2021");
        holdUpTheBatch();
        CompletableFuture<Void> one = start(anotherReplica().look());
        held.join();

        BackgroundRebuilds other = anotherReplica();
        run(other.look());
        assertFalse(other.isComplete(cards));
        goOn.complete(null);
        one.join();
        run(other.look());
        assertTrue(other.isComplete(cards));
        assertEquals(2, cards.asked().size());
    }

    @Test
    void readinessNamesWhatIsIncomplete() {
        RestAssured.get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("documents"));

        cards.basedOn("2021");
        HealthCheckResponse waiting = new DocumentsHealth(sources, anotherReplica()).call();
        assertEquals(HealthCheckResponse.Status.DOWN, waiting.getStatus());
        assertEquals("cards", waiting.getData().orElseThrow().get("incomplete"));
    }

    @Test
    void theCommandsAreOfTheInternalApi() {
        cards(1);
        asProvider("aurora").post("/internal/v1/documents/cards/rebuild").then().statusCode(403);
        asDfe().post("/internal/v1/documents/nothing/rebuild").then().statusCode(404);
        asDfe().post("/internal/v1/documents/nothing/compare").then().statusCode(404);
        asDfe().post("/internal/v1/documents/cards/rebuild")
                .then()
                .statusCode(200)
                .body("purpose", equalTo("rebuild"))
                .body("written", equalTo(2));
        asDfe().get("/internal/v1/documents")
                .then()
                .statusCode(200)
                .body("resources", contains("cards", "posters"))
                .body("passes.resource", hasItems("cards", "posters"));
    }

    /** The rebuild waits with its aggregates held until the test lets it go on. */
    private void holdUpTheBatch() {
        cards.whileHeld(batch -> {
            held.complete(null);
            return Uni.createFrom().completionStage(goOn);
        });
    }

    private BackgroundRebuilds anotherReplica() {
        return new BackgroundRebuilds(transactions, sources, passes, rebuild, drift);
    }

    private List<UUID> cards(int count) {
        List<UUID> ids = LongStream.rangeClosed(1, count)
                .mapToObj(number -> new UUID(0, number * 10))
                .toList();
        ids.forEach(id -> card(id, "card " + id.getLeastSignificantBits()));
        return ids;
    }

    private void card(UUID id, String title) {
        database.execute(
                "insert into cards (id, title, readers, created_at) values (?, ?, array[?, ?], ?)",
                id,
                title,
                AURORA,
                BEACON,
                CREATED);
    }

    /** As acts do: hold the aggregate, change it, write its documents. */
    private Uni<Void> retitle(UUID id, String title) {
        return transactions.inTransaction(() -> Sql.update("update cards set title = ?2 where id = ?1", id, title)
                .chain(() -> CardSource.TABLE.replace(
                        id,
                        List.of(
                                CardSource.document(AURORA, id, title, CREATED),
                                CardSource.document(BEACON, id, title, CREATED)))));
    }

    private DocumentPass rebuilt() {
        return run(rebuild.rebuild(cards));
    }

    private DocumentPass compared() {
        return run(rebuild.compare(cards));
    }

    private List<UUID> differing() {
        return compared().differing();
    }

    private void leftAlone() {
        database.execute("update document_passes set worked_until = clock_timestamp() where resource = 'cards'");
    }

    private void damage(UUID id, String what) {
        assertEquals(2, database.execute("update card_documents set " + what + " where id = ?", id));
    }

    private static List<Long> counts(DocumentPass pass) {
        assertTrue(pass.isFinished());
        return List.of(pass.aggregates(), pass.written(), pass.removed(), pass.failed());
    }

    private Object stored() {
        return database.rows("select *, cast(xmin as text) from card_documents order by id, lead_provider_id");
    }

    private Map<UUID, Object> versions() {
        Map<UUID, Object> versions = new HashMap<>();
        database.rows(
                        "select id, string_agg(cast(xmin as text) || ctid, ' ' order by lead_provider_id) as version from card_documents group by id")
                .forEach(row -> versions.put((UUID) row.get("id"), row.get("version")));
        return versions;
    }

    private Instant updatedAt(UUID reader, UUID id) {
        return database.value(
                        Instant.class,
                        "select updated_at from card_documents where lead_provider_id = ? and id = ?",
                        reader,
                        id)
                .orElseThrow();
    }

    private List<UUID> readersOf(UUID id) {
        return database.list(UUID.class, "select lead_provider_id from card_documents where id = ? order by 1", id);
    }

    private String title(UUID id) {
        return database.value(String.class, "select title from card_documents where id = ? limit 1", id)
                .orElseThrow();
    }

    private Instant now() {
        return database.value(Instant.class, "select clock_timestamp()").orElseThrow();
    }

    private static <T> CompletableFuture<T> start(Uni<T> work) {
        return inTime(work.subscribeAsCompletionStage());
    }

    private static <T> CompletableFuture<T> inTime(CompletableFuture<T> future) {
        return future.orTimeout(30, TimeUnit.SECONDS);
    }

    private static <T> T run(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }

    private static List<String> logged(Runnable work) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
                    lines.add(String.format(line.getMessage(), line.getParameters()));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(PassWalk.class.getName());
        log.addHandler(handler);
        try {
            work.run();
        } finally {
            log.removeHandler(handler);
        }
        return new ArrayList<>(lines);
    }
}
