package uk.gov.education.ecf.platform.transactions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class TableComponentTest {

    private static final Table<PersonRow> PEOPLE = Table.of("known_people", PersonRow.class, "person_id");
    private static final Instant TOLD_AT = Instant.parse("2025-09-01T10:00:00.123456Z");

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();
    private final PersonRow zoe =
            new PersonRow(UUID.randomUUID(), "Zoë", LocalDate.of(1999, 2, 28), new Integer[] {3, 1}, TOLD_AT, 1);
    private final PersonRow nobody = new PersonRow(UUID.randomUUID(), null, null, null, null, 7);

    @Test
    void rowsComeBackAsTheyWereAdded() {
        inTransaction(() -> PEOPLE.addAll(List.of(zoe, nobody)));

        PersonRow read = find(zoe.personId()).orElseThrow();
        assertEquals(
                List.of(zoe.name(), zoe.born(), TOLD_AT, 1L),
                List.of(read.name(), read.born(), read.toldAt(), read.version()));
        assertArrayEquals(zoe.numbers(), read.numbers());
        assertEquals(Optional.of(nobody), find(nobody.personId()));
        assertEquals(Optional.empty(), find(UUID.randomUUID()));
    }

    @Test
    void noRowsAreNoStatement() {
        inTransaction(() -> PEOPLE.addAll(List.of()).chain(() -> PEOPLE.saveAll(List.of())));
    }

    @Test
    void oneThatIsThereCannotBeAdded() {
        inTransaction(() -> PEOPLE.addAll(List.of(zoe)));

        Throwable failure =
                assertThrows(RuntimeException.class, () -> inTransaction(() -> PEOPLE.addAll(List.of(nobody, zoe))));

        assertTrue(Violations.of(failure, "known_people_pkey"), failure.toString());
        assertEquals(Optional.empty(), find(nobody.personId()));
    }

    @Test
    void savedRowsBecomeWhatIsGivenNullsIncludedAndOthersStay() {
        PersonRow other = new PersonRow(UUID.randomUUID(), "Ada", null, null, null, 1);
        inTransaction(() -> PEOPLE.addAll(List.of(zoe, other)));
        PersonRow changed = new PersonRow(zoe.personId(), "Zoe", null, null, null, 2);

        inTransaction(() -> PEOPLE.saveAll(List.of(changed, nobody)));

        assertEquals(Optional.of(changed), find(zoe.personId()));
        assertEquals(Optional.of(other), find(other.personId()));
        assertEquals(Optional.empty(), find(nobody.personId()));
    }

    /** The planner takes them for few, whatever they are. */
    @Test
    void manyAreSavedAtOnce() {
        List<PersonRow> many = Stream.generate(UUID::randomUUID)
                .limit(300)
                .map(id -> new PersonRow(id, "One of many", null, null, null, 1))
                .toList();
        inTransaction(() -> PEOPLE.addAll(many));

        inTransaction(() -> PEOPLE.saveAll(many.stream()
                .map(row -> new PersonRow(row.personId(), "Many of one", null, null, null, 2))
                .toList()));

        assertEquals(
                List.of("Many of one"),
                database.list(
                        String.class,
                        "select distinct name from known_people where cast(person_id as text) in"
                                + " (select regexp_split_to_table(?, ','))",
                        many.stream().map(row -> row.personId().toString()).collect(Collectors.joining(","))));
    }

    @Test
    void whatTheRecordDoesNotNameStays() {
        inTransaction(() -> PEOPLE.addAll(List.of(nobody)));
        database.execute("update known_people set remark = 'kept' where person_id = ?", nobody.personId());

        inTransaction(() -> PEOPLE.saveAll(List.of(new PersonRow(nobody.personId(), "Somebody", null, null, null, 8))));

        assertEquals(
                Optional.of("Somebody kept"),
                database.value(
                        String.class,
                        "select name || ' ' || remark from known_people where person_id = ?",
                        nobody.personId()));
    }

    @Test
    void whatIsSoAlreadyIsNotWritten() {
        inTransaction(() -> PEOPLE.addAll(List.of(zoe, nobody)));
        List<String> before = written();

        inTransaction(() -> PEOPLE.saveAll(List.of(zoe, nobody)));

        assertEquals(before, written());
    }

    /** By which transaction each was written last. */
    private List<String> written() {
        return database.list(
                String.class,
                "select cast(xmin as text) from known_people where person_id in (?, ?) order by person_id",
                zoe.personId(),
                nobody.personId());
    }

    private Optional<PersonRow> find(UUID id) {
        return inTransaction(() -> PEOPLE.one("where person_id = ?1 for update", id));
    }

    private <T> T inTransaction(Supplier<Uni<T>> work) {
        return transactions.inTransaction(work).await().atMost(Duration.ofSeconds(60));
    }

    record PersonRow(UUID personId, String name, LocalDate born, Integer[] numbers, Instant toldAt, long version) {}
}
