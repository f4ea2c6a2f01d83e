package uk.gov.education.ecf.platform.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class AfterCommitComponentTest {

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();
    private final UUID id = UUID.randomUUID();
    private final List<Long> rowsSeen = new CopyOnWriteArrayList<>();
    private final Runnable look = () -> rowsSeen.add((long) database.countWhere("effects", "event_id = ?", id));

    @Test
    void itIsDoneOnceWhenEverybodySeesWhatWasDone() {
        await(transactions.inTransaction(() -> noted().invoke(() -> AfterCommit.run(look))
                .chain(() -> transactions.inTransaction(this::noted))
                .invoke(() -> AfterCommit.run(look))));

        assertEquals(List.of(2L), rowsSeen);
    }

    @Test
    void itIsNotDoneForWhatFailed() {
        assertThrows(
                IllegalStateException.class,
                () -> await(transactions.inTransaction(() -> noted().invoke(() -> AfterCommit.run(look))
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("after all"))))));

        assertEquals(List.of(), rowsSeen);
    }

    @Test
    void itIsNotDoneForWhatWasRefused() {
        Judged<String> judged = await(transactions.judge(() -> noted().invoke(() -> AfterCommit.run(look))
                .replaceWith(Judged.refused(new Refusal(Refusal.Kind.MALFORMED, "code", "title", "detail")))));

        assertEquals(true, judged.isRefused());
        assertEquals(List.of(), rowsSeen);
    }

    @Test
    void thereIsNothingToBeCommittedOutsideATransaction() {
        assertThrows(IllegalStateException.class, () -> AfterCommit.run(look));
    }

    private Uni<Void> noted() {
        return Sql.update("insert into effects (event_id, note) values (?1, 'x')", id)
                .replaceWithVoid();
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(30));
    }
}
