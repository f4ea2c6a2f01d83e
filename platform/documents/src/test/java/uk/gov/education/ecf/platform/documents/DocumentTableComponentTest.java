package uk.gov.education.ecf.platform.documents;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.transactions.LastWork;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ComponentTest
class DocumentTableComponentTest {

    private static final DocumentTable SHEETS = DocumentTable.of("sheet_documents", "owner");
    private static final Instant CREATED = Instant.parse("2024-09-01T08:00:00.123456Z");
    private static final Instant SEEN = Instant.parse("2025-01-10T10:42:07.987654Z");

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();
    private final UUID owner = UUID.randomUUID();

    @BeforeAll
    static void table() {
        Database.ofApplication()
                .execute(
                        """
                create table if not exists sheet_documents (owner uuid not null, id uuid not null, name text, cohort integer, cohorts integer[],
                  partner_ids uuid[], labels text[], seen_at timestamptz, due_date date, open boolean, created_at timestamptz not null,
                  updated_at timestamptz not null, document text not null, content_hash text not null, primary key (owner, id))""");
    }

    @Test
    void everyRowIsJudgedByItself() {
        UUID same = UUID.randomUUID();
        UUID filtered = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        UUID added = UUID.randomUUID();
        putAll(List.of(sheet(same, "a"), sheet(filtered, "b"), sheet(other, "c")));
        String written = version(same);
        Instant first = updatedAt(same);
        assertEquals(List.of(first, first), List.of(updatedAt(filtered), updatedAt(other)), "one statement, one time");

        putAll(List.of(
                sheet(other, "z"), sheet(same, "a"), with("cohort", 2031, sheet(filtered, "b")), sheet(added, "d")));

        Instant second = updatedAt(added);
        assertTrue(second.isAfter(first));
        assertEquals(written, version(same), "a row that differs in nothing is not written");
        assertEquals(shown(filtered, "b", first), column(String.class, "document", filtered));
        assertEquals(2031, column(Integer.class, "cohort", filtered));
        assertEquals(first, updatedAt(filtered));
        assertEquals(shown(other, "z", second), column(String.class, "document", other));
        assertEquals(second, updatedAt(other));
        assertEquals(CREATED, column(Instant.class, "created_at", other));
        assertEquals(shown(added, "d", second), column(String.class, "document", added));
    }

    @Test
    void severalRowsAreStoredAsEachAloneWouldBe() {
        List<UUID> ids = ids(3);
        for (String name : List.of("a", "a", "b", "a")) {
            List<DocumentRow> rows = ids.stream().map(id -> sheet(id, name)).toList();
            putAll(rows);
            rows.forEach(row -> run(() -> SHEETS.put(new DocumentRow(
                    Map.of("owner", alone(), "id", row.key().get("id")), row.filters(), row.createdAt(), row.json()))));
            String stored =
                    """
                    select id, name, content_hash, regexp_replace(document, '"updated_at":"[^"]+"', '') as document,
                      document like '%' || to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '%' as shows_its_time
                    from sheet_documents where owner = ? order by id""";
            assertEquals(database.rows(stored, alone()), database.rows(stored, owner));
            database.rows(stored, owner).forEach(row -> assertEquals(true, row.get("shows_its_time")));
        }
    }

    @Test
    void updatedAtGoesOnThoughTheClockWentBack() {
        List<UUID> ids = ids(3);
        putAll(ids.stream().map(id -> sheet(id, "first")).toList());
        Instant ahead = Instant.parse("2099-02-01T00:00:00.000999Z");
        database.execute("update document_clocks set latest = ? where scope = ?", ahead, owner.toString());

        putAll(ids.stream().map(id -> sheet(id, "second")).toList());
        for (UUID id : ids) {
            assertEquals(ahead.plusNanos(1000), updatedAt(id));
            assertEquals(shown(id, "second", ahead.plusNanos(1000)), column(String.class, "document", id));
        }

        putAll(List.of(sheet(ids.get(0), "third")));
        assertEquals(ahead.plusNanos(2000), updatedAt(ids.get(0)));
        assertEquals(shown(ids.get(0), "third", ahead.plusNanos(2000)), column(String.class, "document", ids.get(0)));
    }

    @Test
    void aClockThatIsNotThereGoesOnFromWhatTheListShows() {
        UUID id = UUID.randomUUID();
        putAll(List.of(sheet(id, "first")));
        Instant ahead = Instant.parse("2099-02-01T00:00:00.000999Z");
        database.execute("update sheet_documents set updated_at = ? where owner = ?", ahead, owner);
        database.execute("delete from document_clocks where scope = ?", owner.toString());

        putAll(List.of(sheet(id, "second")));

        assertEquals(ahead.plusNanos(1000), updatedAt(id));
    }

    /** Finding 1: rule M19a. */
    @Test
    void whatChangesLaterIsSeenLater() throws SQLException {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        CompletableFuture<Void> held;
        CompletableFuture<Void> next;
        try (Connection holder = connect();
                Statement statement = holder.createStatement()) {
            statement.execute("select pg_advisory_lock(20241128)");
            held = CompletableFuture.runAsync(() -> run(() -> SHEETS.put(sheet(first, "a"))
                    .invoke(() -> LastWork.named("until told", DocumentTableComponentTest::waitForHolder))));
            await().until(() -> waiting("advisory_xact") == 1);
            next = CompletableFuture.runAsync(() -> putAll(List.of(sheet(second, "b"))));
            await().until(() -> waiting("sheet_documents") == 1);
            run(() -> SHEETS.put(new DocumentRow(
                    Map.of("owner", alone(), "id", first), Map.of("name", "elsewhere"), CREATED, "{}")));
            assertEquals(0, database.countWhere("sheet_documents", "owner = ?", owner), "nobody sees either of them");
            assertEquals(1, database.countWhere("sheet_documents", "owner = ?", alone()), "another list goes on");
        }
        held.join();
        next.join();

        assertTrue(updatedAt(second).isAfter(updatedAt(first)));
    }

    /** Finding 1: the default order does not let anything in before what was read already. */
    @Test
    void whatIsSeenLaterStandsLaterInTheOrderOfCreation() {
        UUID young = UUID.randomUUID();
        UUID old = UUID.randomUUID();
        Instant created =
                database.value(Instant.class, "select clock_timestamp()").orElseThrow();
        putAll(List.of(timed(young, created)));
        putAll(List.of(timed(old, created.minusSeconds(60))));

        assertEquals(created, column(Instant.class, "created_at", young));
        assertEquals(updatedAt(old), column(Instant.class, "created_at", old));
        Instant place = column(Instant.class, "created_at", old);
        assertEquals("{\"created\":\"" + MILLISECONDS.format(place) + "\"}", column(String.class, "document", old));

        putAll(List.of(with("cohort", 2031, timed(old, created.minusSeconds(60)))));
        assertEquals(place, column(Instant.class, "created_at", old));
    }

    /** Finding 1: a clock of an application that is ahead does not put anything behind what comes next. */
    @Test
    void noPlaceInTheOrderOfCreationIsYetToCome() {
        UUID id = UUID.randomUUID();
        putAll(List.of(timed(id, Instant.parse("2099-02-01T00:00:00Z"))));
        assertEquals(updatedAt(id), column(Instant.class, "created_at", id));
    }

    @Test
    void whatIsSaidOfADocumentLastCounts() {
        UUID kept = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        UUID replaced = UUID.randomUUID();
        putAll(List.of(sheet(gone, "a"), sheet(replaced, "a")));

        run(() -> SHEETS.remove(key(kept))
                .chain(() -> SHEETS.putAll(List.of(sheet(kept, "first"), sheet(gone, "b"))))
                .chain(() -> SHEETS.put(sheet(kept, "last")))
                .chain(() -> SHEETS.remove(key(gone)))
                .chain(() -> SHEETS.replace(replaced, List.of())));

        assertEquals(
                List.of("last"),
                database.list(String.class, "select name from sheet_documents where owner = ?", owner));
    }

    @Test
    void whoeverAsksForADocumentIsShownWhatWasWritten() {
        UUID id = UUID.randomUUID();
        List<ShownDocument> shown = run(() -> OneByOne.all(
                List.of("first", "last"), name -> SHEETS.put(sheet(id, name)).chain(() -> SHEETS.show(key(id)))));

        String stored = column(String.class, "document", id);
        assertEquals(
                List.of(stored, stored), shown.stream().map(ShownDocument::json).toList());
    }

    @Test
    void updatedAtIsTheRealTimeOfTheStatement() {
        UUID id = UUID.randomUUID();
        Instant before =
                database.value(Instant.class, "select clock_timestamp()").orElseThrow();
        putAll(List.of(sheet(id, "now")));

        assertFalse(updatedAt(id).isBefore(before));
        assertFalse(updatedAt(id)
                .isAfter(database.value(Instant.class, "select clock_timestamp()")
                        .orElseThrow()));
        assertEquals(shown(id, "now", updatedAt(id)), column(String.class, "document", id));
    }

    @Test
    void aDocumentNeedNotShowItsTime() {
        UUID id = UUID.randomUUID();
        String untimed = "{\"id\":\"" + id + "\",\"created_at\":\"2025-01-10T10:42:07.987Z\"}";
        putAll(List.of(
                new DocumentRow(key(id), Map.of(), CREATED, untimed),
                new DocumentRow(key(owner), Map.of(), CREATED, untimed)));
        Instant first = updatedAt(id);
        putAll(List.of(new DocumentRow(key(id), Map.of(), CREATED, untimed)));
        assertEquals(untimed, column(String.class, "document", id));
        assertEquals(first, updatedAt(id));
    }

    @Test
    void everyKindOfValueGoesInAndMayBecomeNullAgain() {
        UUID partner = UUID.randomUUID();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", "Zoë's \"sheet\", \\ {and} \u0001 \uD83D\uDCD8\n");
        values.put("cohort", -1);
        values.put("cohorts", new Integer[] {2023, null, 2024});
        values.put("partner_ids", new UUID[] {partner, null});
        values.put("labels", new String[] {"a,b", "\"", "null", "", null});
        values.put("seen_at", SEEN);
        values.put("due_date", LocalDate.of(2025, 3, 31));
        values.put("open", true);
        Map<String, Object> nothing = new LinkedHashMap<>();
        values.keySet().forEach(column -> nothing.put(column, null));
        UUID full = UUID.randomUUID();
        UUID bare = UUID.randomUUID();

        putAll(List.of(filtered(full, values), filtered(bare, nothing)));
        Map<String, Object> stored = database.rows(
                        "select * from sheet_documents where owner = ? and id = ?", owner, full)
                .get(0);
        assertEquals(values.get("name"), stored.get("name"));
        assertEquals(-1, stored.get("cohort"));
        assertEquals("{2023,NULL,2024}", stored.get("cohorts").toString());
        assertEquals("{" + partner + ",NULL}", stored.get("partner_ids").toString());
        assertEquals(
                "{\"a,b\",\"\\\"\",\"null\",\"\",NULL}", stored.get("labels").toString());
        assertEquals(SEEN, column(Instant.class, "seen_at", full));
        assertEquals("2025-03-31", stored.get("due_date").toString());
        assertEquals(true, stored.get("open"));
        assertEquals(1, nulls(bare));

        putAll(List.of(filtered(full, nothing), filtered(bare, values)));
        assertEquals(1, nulls(full));
        assertEquals(0, nulls(bare));
    }

    @Test
    void anArrayThatStaysTheSameIsNotWrittenAgain() {
        UUID id = UUID.randomUUID();
        putAll(List.of(filtered(id, Map.of("cohorts", new Integer[0], "partner_ids", new UUID[] {owner}))));
        String written = version(id);
        Instant first = updatedAt(id);

        putAll(List.of(filtered(id, Map.of("cohorts", new Integer[0], "partner_ids", new UUID[] {owner}))));
        assertEquals(written, version(id));

        putAll(List.of(filtered(id, Map.of("cohorts", new Integer[] {2025}, "partner_ids", new UUID[] {owner}))));
        assertNotEquals(written, version(id));
        assertEquals(first, updatedAt(id), "a filter column alone is not shown");
    }

    @Test
    void rowsThatDoNotBelongInOneStatementAreRefused() {
        UUID id = UUID.randomUUID();
        refused(sheet(id, "a"), sheet(id, "b"));
        refused(sheet(id, "a"), filtered(UUID.randomUUID(), Map.of("cohort", 2024)));
        refused(
                sheet(id, "a"),
                new DocumentRow(Map.of("id", UUID.randomUUID()), sheet(id, "a").filters(), CREATED, "{}"));
        refused(sheet(id, "a"), with("name", 1.5, sheet(UUID.randomUUID(), "b")));
        assertThrows(IllegalArgumentException.class, () -> SHEETS.removeAll(List.of(key(id), Map.of("id", id))));
        assertEquals(0, database.countWhere("sheet_documents", "owner = ?", owner));
    }

    @Test
    void noRowsAreNoStatement() {
        SHEETS.putAll(List.of()).await().atMost(Duration.ofSeconds(10));
        SHEETS.removeAll(List.of()).await().atMost(Duration.ofSeconds(10));
    }

    @Test
    void aFailureLaterOnTakesEveryRowBack() {
        List<DocumentRow> rows = ids(3).stream().map(id -> sheet(id, "a")).toList();

        assertThrows(
                ArithmeticException.class,
                () -> run(() -> SHEETS.putAll(rows)
                        .chain(() -> Uni.createFrom().<Void>failure(new ArithmeticException("undo")))));

        assertEquals(0, database.countWhere("sheet_documents", "owner = ?", owner));
    }

    @Test
    void theNamedRowsAreRemovedAndNoOthers() {
        List<UUID> ids = ids(4);
        putAll(ids.stream().map(id -> sheet(id, "a")).toList());

        run(() -> SHEETS.removeAll(List.of(
                key(ids.get(0)),
                key(UUID.randomUUID()),
                key(ids.get(2)),
                Map.of("id", ids.get(1), "owner", UUID.randomUUID()))));
        assertEquals(
                Stream.of(ids.get(1), ids.get(3))
                        .sorted(Comparator.comparing(UUID::toString))
                        .toList(),
                database.list(UUID.class, "select id from sheet_documents where owner = ? order by id", owner));

        run(() -> SHEETS.remove(key(ids.get(1))));
        assertEquals(
                List.of(ids.get(3)),
                database.list(UUID.class, "select id from sheet_documents where owner = ?", owner));
    }

    @Test
    void rowsArePutInTheOrderOfTheirKeys() throws SQLException {
        lockedInOrder(backwards ->
                SHEETS.putAll(backwards.stream().map(id -> sheet(id, "changed")).toList()));
        assertEquals(3, database.countWhere("sheet_documents", "owner = ? and name = 'changed'", owner));
    }

    @Test
    void rowsAreRemovedInTheOrderOfTheirKeys() throws SQLException {
        lockedInOrder(
                backwards -> SHEETS.removeAll(backwards.stream().map(this::key).toList()));
        assertEquals(0, database.countWhere("sheet_documents", "owner = ?", owner));
    }

    /** Three rows that lie and are given in descending order; someone else holds the one in the middle. */
    private void lockedInOrder(Function<List<UUID>, Uni<Void>> work) throws SQLException {
        List<UUID> backwards =
                IntStream.of(3, 2, 1).mapToObj(number -> new UUID(0, number)).toList();
        backwards.forEach(id -> putAll(List.of(sheet(id, "a"))));
        CompletableFuture<Void> waiting;
        try (Connection holder = connect();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("update sheet_documents set cohort = 1 where owner = '" + owner + "' and id = '"
                    + backwards.get(1) + "'");
            waiting = CompletableFuture.runAsync(() -> run(() -> work.apply(backwards)));
            await().until(() -> waiting("sheet_documents") == 1);
            assertEquals(
                    List.of(backwards.get(0)),
                    database.list(
                            UUID.class,
                            "select id from sheet_documents where owner = ? for update skip locked",
                            owner));
            holder.commit();
        }
        waiting.join();
    }

    private static Supplier<Uni<Void>> waitForHolder() {
        return () -> Sql.list(Object.class, "select cast(pg_advisory_xact_lock(20241128) as text)")
                .replaceWithVoid();
    }

    private long waiting(String query) {
        return database.countWhere("pg_stat_activity", "wait_event_type = 'Lock' and query like '%" + query + "%'");
    }

    private void refused(DocumentRow... rows) {
        assertThrows(IllegalArgumentException.class, () -> SHEETS.putAll(Arrays.asList(rows)));
    }

    private void putAll(List<DocumentRow> rows) {
        run(() -> SHEETS.putAll(rows));
    }

    private <T> T run(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> transactions.inTransaction(work));
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.put("user", PostgresServer.USER);
        login.put("password", PostgresServer.PASSWORD);
        return new Driver().connect(database.jdbcUrl(), login);
    }

    private UUID alone() {
        return new UUID(owner.getMostSignificantBits(), ~owner.getLeastSignificantBits());
    }

    private Map<String, Object> key(UUID id) {
        return Map.of("owner", owner, "id", id);
    }

    private DocumentRow sheet(UUID id, String name) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", name);
        shown.put("updated_at", UpdatedAt.OF_THE_DOCUMENT);
        Map<String, Object> filters = new LinkedHashMap<>(Map.of("name", name, "cohort", 2024));
        return new DocumentRow(key(id), filters, CREATED, new Resource(id.toString(), "sheet", shown).json());
    }

    private DocumentRow timed(UUID id, Instant created) {
        return new DocumentRow(key(id), Map.of("cohort", 2024), created, "{\"created\":\"\u0002\"}");
    }

    private DocumentRow filtered(UUID id, Map<String, Object> filters) {
        return new DocumentRow(key(id), filters, CREATED, "{}");
    }

    private static DocumentRow with(String column, Object value, DocumentRow row) {
        Map<String, Object> filters = new LinkedHashMap<>(row.filters());
        filters.put(column, value);
        return new DocumentRow(row.key(), filters, row.createdAt(), row.json());
    }

    private static String shown(UUID id, String name, Instant time) {
        return "{\"id\":\"" + id + "\",\"type\":\"sheet\",\"attributes\":{\"name\":\"" + name + "\",\"updated_at\":\""
                + MILLISECONDS.format(time) + "\"}}";
    }

    private Instant updatedAt(UUID id) {
        return column(Instant.class, "updated_at", id);
    }

    private <T> T column(Class<T> type, String column, UUID id) {
        return database.value(type, "select " + column + " from sheet_documents where owner = ? and id = ?", owner, id)
                .orElseThrow();
    }

    private String version(UUID id) {
        return column(String.class, "cast(xmin as text) || ctid", id);
    }

    private long nulls(UUID id) {
        return database.countWhere(
                "sheet_documents",
                "owner = ? and id = ? and num_nulls(name, cohort, cohorts, partner_ids, labels, seen_at, due_date, open) = 8",
                owner,
                id);
    }

    private static List<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }
}
