package uk.gov.education.ecf.platform.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class InOneGoComponentTest {

    private static final String INSERT = "insert into accounts (id, balance, version) values (?1, ?2, 0)";
    private static final String BALANCE = "select balance from accounts where id = ?1";

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();
    private final UUID id = UUID.randomUUID();

    @Test
    void eachSeesWhatThoseBeforeItDid() {
        List<Optional<Integer>> seen = inTransaction(
                () -> InOneGo.ask(this::balance, () -> Sql.update(INSERT, id, 5), this::balance, () -> add(2).chain(
                                        this::balance))
                        .map((before, added, between, after) -> List.of(before, between, after)));

        assertEquals(List.of(Optional.empty(), Optional.of(5), Optional.of(7)), seen);
    }

    @Test
    void manyAreDoneInTheirOrderAlsoInsideOfEachOther() {
        List<String> notes = IntStream.range(0, 30).mapToObj(n -> "note " + n).toList();

        inTransaction(() -> InOneGo.each(List.of(
                () -> InOneGo.each(
                        notes.subList(0, 10).stream().map(this::noted).toList()),
                noted(notes.get(10)),
                () -> InOneGo.each(List.of(
                        noted(notes.get(11)),
                        () -> InOneGo.each(
                                notes.subList(12, 29).stream().map(this::noted).toList()))),
                noted(notes.get(29)))));

        assertEquals(notes, database.list(String.class, "select note from effects where event_id = ? order by id", id));
    }

    @Test
    void theFirstFailureIsToldAndNothingIsKept() {
        Throwable failure = assertThrows(
                RuntimeException.class,
                () -> inTransaction(() -> InOneGo.each(List.of(
                        noted("before"),
                        () -> Sql.update(INSERT, id, 1).replaceWithVoid(),
                        () -> Sql.update(INSERT, id, 2).replaceWithVoid(),
                        noted("behind")))));

        assertTrue(Violations.of(failure, "accounts_pkey"), failure.toString());
        assertEquals(0, database.countWhere("accounts", "id = ?", id));
        assertEquals(0, database.countWhere("effects", "event_id = ?", id));
    }

    /** What is no statement may need what those before it found, and may add to those behind it. */
    @Test
    void lastWorkIsDoneInTheOrderOfItsNamesAndStatementsInOneGo() {
        List<String> found = new ArrayList<>();

        inTransaction(() -> noted("first").get().invoke(() -> {
            LastWork.named("d", () -> () -> noted("sum of " + found).get());
            LastWork.named("c", () -> statement(found));
            LastWork.named("b", () -> statement(found));
            LastWork.named("a", () -> () -> noted("second").get());
        }));

        assertEquals(
                List.of("first", "second", "2", "3", "sum of [2, 3]"),
                database.list(String.class, "select note from effects where event_id = ? order by id", id));
    }

    private LastStatement statement(List<String> found) {
        return () -> Sql.one(
                        String.class,
                        "insert into effects (event_id, note) select cast(?1 as uuid), cast(count(*) as text) from effects where event_id = ?1"
                                + " returning note",
                        id)
                .invoke(note -> found.add(note.orElseThrow()))
                .replaceWithVoid();
    }

    @Test
    void nothingIsNoStatementAndOutsideATransactionThereIsNone() {
        inTransaction(() -> InOneGo.each(List.of()));

        assertThrows(
                IllegalStateException.class,
                () -> InOneGo.each(List.of(noted("alone"))).await().atMost(Duration.ofSeconds(10)));
    }

    private Uni<Optional<Integer>> balance() {
        return Sql.one(Integer.class, BALANCE, id);
    }

    private Uni<Integer> add(int amount) {
        return Sql.update("update accounts set balance = balance + ?2 where id = ?1", id, amount);
    }

    private Supplier<Uni<Void>> noted(String note) {
        return () -> Sql.update("insert into effects (event_id, note) values (?1, ?2)", id, note)
                .replaceWithVoid();
    }

    private <T> T inTransaction(Supplier<Uni<T>> work) {
        return transactions.inTransaction(work).await().atMost(Duration.ofSeconds(30));
    }
}
