package uk.gov.education.ecf.platform.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class LostRacesComponentTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String INSERT = "insert into accounts (id, balance, version) values (?1, ?2, 0)";
    private static final String ADD = "update accounts set balance = balance + 1, version = version + 1 where id = ?1";

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();
    private final AtomicInteger runs = new AtomicInteger();
    private final Meeting meeting = new Meeting(2);

    @Test
    void whoComesSecondAtAUniqueConstraintFindsWhatTheFirstOneLeft() {
        UUID id = UUID.randomUUID();
        Supplier<Uni<String>> work =
                () -> repeated(LostRaces.of("another_constraint", "accounts_pkey"), () -> insertUnlessThere(id));

        List<String> answers = bothAtOnce(work, work);

        assertEquals(List.of("found", "inserted"), answers.stream().sorted().toList());
        assertEquals(3, runs.get());
        assertEquals(1, database.countWhere("accounts", "id = ?", id));
    }

    @Test
    void theVictimOfADeadlockIsDoneOnceMore() {
        UUID left = account();
        UUID right = account();

        bothAtOnce(
                () -> repeated(LostRaces.of(), () -> addToBoth(left, right)),
                () -> repeated(LostRaces.of(), () -> addToBoth(right, left)));

        assertEquals(3, runs.get());
        assertEquals(List.of(2, 2), Stream.of(left, right).map(this::balance).toList());
    }

    @Test
    void whatCannotBeSerialisedIsDoneOnceMore() {
        assertEquals(
                "done",
                await(repeated(
                        LostRaces.of(),
                        () -> runs.get() > 1
                                ? Uni.createFrom().item("done")
                                : Sql.update("do $$ begin raise exception using errcode = '40001'; end $$")
                                        .replaceWith("not reached"))));
        assertEquals(2, runs.get());
    }

    @Test
    void everyOtherFailureIsLeftAsItIs() {
        UUID id = account();
        Throwable elsewhere = assertThrows(
                RuntimeException.class,
                () -> await(repeated(LostRaces.of("another_constraint"), () -> Sql.update(INSERT, id, 0))));
        assertTrue(Violations.of(elsewhere, "accounts_pkey"));
        assertThrows(
                ArithmeticException.class,
                () -> await(repeated(
                        LostRaces.of("accounts_pkey"), () -> Uni.createFrom().failure(new ArithmeticException()))));
        assertEquals(2, runs.get());
    }

    @Test
    void whoLosesEveryTimeFailsWithTheLastLoss() {
        UUID id = account();
        assertTrue(Violations.of(loss(LostRaces.of("accounts_pkey"), id), "accounts_pkey"));
        assertEquals(4, runs.getAndSet(0));
        assertTrue(Violations.of(loss(LostRaces.of("accounts_pkey").atMost(1), id), "accounts_pkey"));
        assertEquals(2, runs.get());
    }

    private Throwable loss(LostRaces races, UUID id) {
        return assertThrows(RuntimeException.class, () -> await(repeated(races, () -> Sql.update(INSERT, id, 0))));
    }

    private <T> Uni<T> repeated(LostRaces races, Supplier<Uni<T>> work) {
        return races.repeat(() -> transactions.inTransaction(() -> {
            runs.incrementAndGet();
            return work.get();
        }));
    }

    private Uni<String> insertUnlessThere(UUID id) {
        return Sql.one(UUID.class, "select id from accounts where id = ?1", id)
                .call(meeting::arrive)
                .flatMap(found -> found.isPresent()
                        ? Uni.createFrom().item("found")
                        : Sql.update(INSERT, id, 0).replaceWith("inserted"));
    }

    private Uni<Integer> addToBoth(UUID first, UUID second) {
        return Sql.update(ADD, first).call(meeting::arrive).flatMap(done -> Sql.update(ADD, second));
    }

    private UUID account() {
        UUID id = UUID.randomUUID();
        database.execute("insert into accounts (id, balance, version) values (?, 0, 0)", id);
        return id;
    }

    private int balance(UUID id) {
        return database.value(Integer.class, "select balance from accounts where id = ?", id)
                .orElseThrow();
    }

    private static <T> List<T> bothAtOnce(Supplier<Uni<T>> one, Supplier<Uni<T>> other) {
        CompletableFuture<T> first = one.get().subscribeAsCompletionStage();
        CompletableFuture<T> second = other.get().subscribeAsCompletionStage();
        return Stream.of(first, second)
                .map(work -> await(Uni.createFrom().completionStage(work)))
                .toList();
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(LIMIT);
    }

    /** Lets transactions go on once so many have come this far; those that come later find the way free. */
    private static final class Meeting {

        private final AtomicInteger missing;
        private final CompletableFuture<Void> complete = new CompletableFuture<>();

        Meeting(int transactions) {
            missing = new AtomicInteger(transactions);
        }

        <T> Uni<Void> arrive(T item) {
            Context here = Vertx.currentContext();
            if (missing.decrementAndGet() == 0) {
                complete.complete(null);
            }
            return Uni.createFrom()
                    .completionStage(complete)
                    .emitOn(command -> here.runOnContext(ignored -> command.run()));
        }
    }
}
