package uk.gov.education.ecf.platform.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class HeldComponentTest {

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();
    private final UUID id = UUID.randomUUID();
    private int questions;

    @Test
    void aTransactionAsksOnce() {
        database.execute("insert into accounts (id, balance, version) values (?, 5, 0)", id);

        List<Optional<Integer>> answers = await(() -> balance()
                .flatMap(first -> transactions.inTransaction(this::balance).map(second -> List.of(first, second))));

        assertEquals(List.of(Optional.of(5), Optional.of(5)), answers);
        assertEquals(1, questions);
    }

    @Test
    void theNextTransactionAsksAnew() {
        database.execute("insert into accounts (id, balance, version) values (?, 5, 0)", id);
        await(this::balance);
        database.execute("update accounts set balance = 6 where id = ?", id);

        assertEquals(Optional.of(6), await(this::balance));
    }

    @Test
    void whatTheTransactionChangesItselfIsAskedAnew() {
        database.execute("insert into accounts (id, balance, version) values (?, 5, 0)", id);

        Optional<Integer> after = await(() -> balance()
                .chain(() -> Sql.update("update accounts set balance = 7 where id = ?1", id))
                .invoke(() -> Held.forget(id))
                .chain(this::balance));

        assertEquals(Optional.of(7), after);
    }

    @Test
    void whatTheTransactionWroteItselfIsNotAskedAgain() {
        database.execute("insert into accounts (id, balance, version) values (?, 5, 0)", id);

        Optional<Integer> after = await(
                () -> balance().invoke(() -> Held.know(id, Optional.of(8))).chain(this::balance));

        assertEquals(Optional.of(8), after);
        assertEquals(1, questions);
    }

    private Uni<Optional<Integer>> balance() {
        return Held.once(id, () -> {
            questions++;
            return Sql.one(Integer.class, "select balance from accounts where id = ?1 for share", id);
        });
    }

    private <T> T await(Supplier<Uni<T>> work) {
        return transactions.inTransaction(work).await().atMost(Duration.ofSeconds(30));
    }
}
