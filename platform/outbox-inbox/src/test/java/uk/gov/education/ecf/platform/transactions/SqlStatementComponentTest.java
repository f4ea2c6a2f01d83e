package uk.gov.education.ecf.platform.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class SqlStatementComponentTest {

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();
    private final UUID id = UUID.randomUUID();

    @Test
    void eachHasItsOwnParametersWhateverTheirNumbersAndOrder() {
        await(() -> SqlStatement.sendTogether(List.of(
                account(id, 12),
                SqlStatement.of("insert into effects (note, event_id) values (?2 || ?2, ?1)", id, "a"),
                SqlStatement.of("insert into effects (event_id, note) values (?1, ?2)", id, "b"))));

        assertEquals(
                12,
                database.list(Integer.class, "select balance from accounts where id = ?", id)
                        .get(0));
        assertEquals(
                List.of("aa", "b"),
                database.list(String.class, "select note from effects where event_id = ? order by note", id));
    }

    @Test
    void oneAloneIsItself() {
        await(() -> SqlStatement.sendTogether(List.of(account(id, 3))));

        assertEquals(1, database.countWhere("accounts", "id = ? and balance = 3", id));
    }

    @Test
    void ifOneFailsAllDoAndItsConstraintIsNamed() {
        database.execute("insert into accounts (id, balance, version) values (?, 1, 0)", id);
        UUID other = UUID.randomUUID();

        Throwable failure = assertThrows(
                RuntimeException.class,
                () -> await(() -> SqlStatement.sendTogether(List.of(account(other, 1), account(id, 2)))));

        assertTrue(Violations.of(failure, "accounts_pkey"), failure.toString());
        assertEquals(0, database.countWhere("accounts", "id = ?", other));
    }

    @Test
    void moreThanNineParametersKeepTheirPlaces() {
        await(() -> SqlStatement.sendTogether(List.of(
                SqlStatement.of(
                        "insert into effects (event_id, note) values (?1, ?2 || ?3 || ?4 || ?5 || ?6 || ?7 || ?8 || ?9 || ?10 || ?11)",
                        id,
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6",
                        "7",
                        "8",
                        "9",
                        "10"),
                account(id, 12))));

        assertEquals(
                List.of("12345678910"), database.list(String.class, "select note from effects where event_id = ?", id));
    }

    private static SqlStatement account(UUID id, int balance) {
        return SqlStatement.of("insert into accounts (id, balance, version) values (?1, ?2, 0)", id, balance);
    }

    private void await(Supplier<Uni<Void>> work) {
        transactions.inTransaction(work).await().atMost(Duration.ofSeconds(30));
    }
}
