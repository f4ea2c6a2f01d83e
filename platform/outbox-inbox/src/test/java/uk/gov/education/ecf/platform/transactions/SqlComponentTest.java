package uk.gov.education.ecf.platform.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class SqlComponentTest {

    private static final String INSERT = "insert into accounts (id, balance, version) values (?1, 0, 0)";

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();

    @Test
    void everyUsualTypeGoesInAndComesOut() {
        assertSame(String.class, "cast(?1 as text)", "Zoë");
        assertSame(UUID.class, "cast(?1 as uuid)", UUID.randomUUID());
        assertSame(Integer.class, "cast(?1 as int)", 7);
        assertSame(Long.class, "cast(?1 as bigint)", 7L);
        assertSame(Boolean.class, "cast(?1 as boolean)", true);
        assertSame(BigDecimal.class, "cast(?1 as numeric)", new BigDecimal("12.34"));
        assertSame(LocalDate.class, "cast(?1 as date)", LocalDate.of(2025, 9, 1));
        assertSame(Instant.class, "cast(?1 as timestamptz)", Instant.parse("2025-09-01T10:00:00.123456Z"));
    }

    @Test
    void rowsOfSeveralColumnsComeAsArrays() {
        Object[] row = inTransaction(() -> Sql.list(Object[].class, "select 1, 'a', 12.34"))
                .get(0);

        assertEquals(List.of(1, "a", new BigDecimal("12.34")), List.of(row));
    }

    /** Otherwise the database would make a plan at every execution, which costs more than what is planned. */
    @Test
    void thePlanOfAStatementWithIdsIsKeptHoweverManyTheyAre() {
        String sql = "select balance from accounts where id = any(" + UuidArray.of(1) + ") /* planned once */";
        Supplier<Uni<List<Integer>>> question =
                () -> Sql.list(Integer.class, sql, UuidArray.literal(List.of(UUID.randomUUID())));

        long kept = inTransaction(() -> OneByOne.all(Collections.nCopies(8, question), Supplier::get)
                        .chain(() -> Sql.one(
                                Long.class,
                                "select max(generic_plans) from pg_prepared_statements where statement like '%planned once%'"
                                        + " and statement not like '%generic_plans%'")))
                .orElseThrow();

        assertEquals(3, kept);
    }

    @Test
    void nothingFoundIsEmpty() {
        assertEquals(Optional.empty(), inTransaction(() -> Sql.one(String.class, "select 'a' where false")));
        assertEquals(Optional.empty(), inTransaction(() -> Sql.one(String.class, "select cast(null as text)")));
    }

    @Test
    void nullsAreWritten() {
        UUID event = UUID.randomUUID();

        int written = inTransaction(
                () -> Sql.update("insert into effects (event_id, note, at) values (?1, ?2, ?3)", event, null, null));

        assertEquals(1, written);
        assertEquals(1, database.countWhere("effects", "event_id = ? and note is null and at is null", event));
    }

    @Test
    void whatFailsIsRolledBack() {
        UUID account = UUID.randomUUID();

        assertThrows(
                ArithmeticException.class,
                () -> inTransaction(() -> Sql.update(INSERT, account)
                        .chain(() -> Sql.one(Integer.class, "select balance from accounts where id = ?1", account))
                        .invoke(balance -> assertEquals(Optional.of(0), balance))
                        .flatMap(balance -> Uni.createFrom().failure(new ArithmeticException("undo")))));

        assertEquals(0, database.countWhere("accounts", "id = ?", account));
    }

    /** PostgreSQL says so of a commit in the form of an answer, not of a refusal. */
    @Test
    void whatGoesOnAfterARefusedStatementIsNotCommitted() {
        UUID account = UUID.randomUUID();

        assertThrows(
                RuntimeException.class,
                () -> inTransaction(() -> Sql.update(INSERT, account)
                        .chain(() -> Sql.update(INSERT, account))
                        .onFailure()
                        .recoverWithItem(0)));

        assertEquals(0, database.countWhere("accounts", "id = ?", account));
    }

    /** A pool has twenty: who kept one would leave nothing for those that come later. */
    @Test
    void everyTransactionGivesItsConnectionBack() {
        for (int i = 0; i < 60; i++) {
            int time = i;
            assertThrows(RuntimeException.class, () -> inTransaction(() -> Sql.update("nonsense " + time)));
            assertThrows(
                    RuntimeException.class,
                    () -> inTransaction(() -> {
                        throw new ArithmeticException("before anything is asked");
                    }));
        }

        assertEquals(Optional.of(1), inTransaction(() -> Sql.one(Integer.class, "select 1")));
    }

    @Test
    void aStatementIsPlannedOnceHoweverLongItIs() {
        String sql = "select " + "1 + ".repeat(1_000) + "1 as long_one";

        List<Long> kept = inTransaction(() -> Sql.one(Integer.class, sql)
                .chain(() -> Sql.list(
                        Long.class,
                        "select count(*) from pg_prepared_statements where statement like ?1",
                        "%1 as long_one")));

        assertEquals(List.of(1L), kept);
    }

    @Test
    void sqlOutsideATransactionIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> Sql.update("delete from accounts").await().atMost(Duration.ofSeconds(10)));
    }

    @Test
    void aViolationIsKnownByItsConstraint() {
        UUID account = UUID.randomUUID();
        inTransaction(() -> Sql.update(INSERT, account));

        Throwable failure =
                assertThrows(RuntimeException.class, () -> inTransaction(() -> Sql.update(INSERT, account)));

        assertTrue(Violations.of(failure, "accounts_pkey"), failure.toString());
        assertFalse(Violations.of(failure, "another_constraint"));
        assertFalse(TransientFaults.causedBy(failure));
    }

    @Test
    void whatPassesByItselfIsTransient() {
        assertTrue(TransientFaults.causedBy(raised("40P01")));
        assertTrue(TransientFaults.causedBy(raised("40001")));
        assertTrue(TransientFaults.causedBy(raised("53300")));
        assertTrue(TransientFaults.causedBy(raised("55P03")));
        assertTrue(TransientFaults.causedBy(assertThrows(
                RuntimeException.class,
                () -> inTransaction(() -> Sql.one(Boolean.class, "select pg_terminate_backend(pg_backend_pid())")))));
    }

    @Test
    void whatFailsAgainIsNotTransient() {
        assertFalse(TransientFaults.causedBy(raised("22P02")));
        assertFalse(TransientFaults.causedBy(raised("23514")));
        assertFalse(TransientFaults.causedBy(new IllegalStateException("a mistake in the code")));
    }

    private Throwable raised(String state) {
        return assertThrows(
                RuntimeException.class,
                () -> inTransaction(
                        () -> Sql.update("do $$ begin raise exception using errcode = '" + state + "'; end $$")));
    }

    private <T> void assertSame(Class<T> type, String expression, T value) {
        assertEquals(Optional.of(value), inTransaction(() -> Sql.one(type, "select " + expression, value)));
        assertEquals(Optional.empty(), inTransaction(() -> Sql.one(type, "select " + expression, new Object[] {null})));
    }

    private <T> T inTransaction(Supplier<Uni<T>> work) {
        return transactions.inTransaction(work).await().atMost(Duration.ofSeconds(60));
    }
}
