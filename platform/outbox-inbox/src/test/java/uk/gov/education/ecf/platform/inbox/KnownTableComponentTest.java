package uk.gov.education.ecf.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.platform.sample.LeadProviders;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ComponentTest
class KnownTableComponentTest {

    private static final KnownTable PEOPLE = KnownTable.named("known_people", "person_id");
    private static final KnownTable PROVIDERS = KnownTable.named("known_lead_providers", "id");

    @Inject
    Transactions transactions;

    private final Database database = Database.ofApplication();
    private final ParticipantId id = ParticipantId.random();

    @Test
    void aRowHoldsWhatTheEventTold() {
        assertTrue(run(() -> PEOPLE.row(id)
                .with("name", "Ada \"the\" Smith\n")
                .with("born", LocalDate.of(1990, 2, 28))
                .with("numbers", new Integer[] {1, 2})
                .with("told_at", Instant.parse("2025-10-01T09:30:00.123456789Z"))
                .with("remark", null)
                .remember(1)));

        assertEquals(
                1,
                database.countWhere(
                        "known_people",
                        "person_id = ? and name = ? and born = '1990-02-28' and numbers = '{1,2}' and told_at = ? and remark is null and version = 1",
                        id.value(),
                        "Ada \"the\" Smith\n",
                        Instant.parse("2025-10-01T09:30:00.123456Z")));
    }

    @Test
    void anOlderVersionNeverOverwritesANewerOne() {
        assertTrue(run(() -> named("new").remember(2)));

        assertFalse(run(() -> named("old").remember(1)));
        assertFalse(run(() -> named("old").rememberChange(1)));

        assertIsKnownAs("new", 2);
    }

    @Test
    void anEqualVersionOverwritesSoThatARebuildRepairs() {
        assertTrue(run(() -> named("right").remember(2)));
        database.execute("update known_people set name = 'damaged' where person_id = ?", id.value());

        assertTrue(run(() -> named("right").remember(2)));

        assertIsKnownAs("right", 2);
    }

    @Test
    void ofManyAtOnceThoseAreRememberedOfWhichNothingNewerIs() {
        List<LeadProviderRecorded> told = IntStream.range(0, 5)
                .mapToObj(i -> LeadProviders.recorded(LeadProviderId.random(), "told " + i, 2))
                .toList();
        run(() -> PROVIDERS
                .row(told.get(1).leadProvider().leadProviderId())
                .with("name", "newer")
                .remember(3));
        run(() -> PROVIDERS
                .row(told.get(4).leadProvider().leadProviderId())
                .with("name", "older")
                .remember(1));

        List<LeadProviderRecorded> news = run(() -> PROVIDERS.rememberAll(told, event -> PROVIDERS
                .row(event.leadProvider().leadProviderId())
                .with("name", event.leadProvider().name())));

        assertEquals(List.of(told.get(0), told.get(2), told.get(3), told.get(4)), news);
        assertEquals(
                List.of("told 0", "newer", "told 2", "told 3", "told 4"),
                told.stream()
                        .map(event -> database.value(
                                        String.class,
                                        "select name from known_lead_providers where id = ?",
                                        event.leadProvider().leadProviderId().value())
                                .orElseThrow())
                        .toList());
    }

    @Test
    void columnsThatAreNotNamedStay() {
        run(() -> named("Ada").with("remark", "kept").remember(1));

        run(() -> named("Eve").remember(2));

        assertEquals(
                1,
                database.countWhere("known_people", "person_id = ? and name = 'Eve' and remark = 'kept'", id.value()));
    }

    @Test
    void aChangeIsToldFromANewVersionOfTheSame() {
        assertTrue(run(() -> named("Ada").with("remark", null).rememberChange(1)));

        assertFalse(run(() -> named("Ada").with("remark", null).rememberChange(2)));
        assertIsKnownAs("Ada", 2);
        assertTrue(run(() -> named("Eve").with("remark", null).rememberChange(3)));
        assertTrue(run(() -> named("Eve").with("remark", "was null").rememberChange(4)));
        assertTrue(run(() -> named("Ada").with("remark", "was null").rememberChange(4)));

        assertIsKnownAs("Ada", 4);
    }

    @Test
    void ofTwoAtOnceTheNewerWinsThoughTheOlderCommitsLast() {
        Held newer = new Held(() -> named("newer").remember(2));
        CompletableFuture<Boolean> older = start(() -> named("older").remember(1));
        awaitOneThatWaits();

        assertTrue(newer.commit());

        assertFalse(join(older));
        assertIsKnownAs("newer", 2);
    }

    @Test
    void aChangeIsComparedWithWhatAnotherTransactionWroteMeanwhile() {
        run(() -> named("Ada").remember(1));
        Held away = new Held(() -> named("Eve").rememberChange(2));
        CompletableFuture<Boolean> andBack = start(() -> named("Ada").rememberChange(3));
        awaitOneThatWaits();

        assertTrue(away.commit());

        assertTrue(join(andBack));
        assertIsKnownAs("Ada", 3);
    }

    @Test
    void ofManyAtOnceTheNewestStays() {
        List<CompletableFuture<Boolean>> all = LongStream.rangeClosed(1, 20)
                .mapToObj(version -> start(() -> named("v" + version).rememberChange(version)))
                .toList();

        all.forEach(KnownTableComponentTest::join);

        assertIsKnownAs("v20", 20);
    }

    @Test
    void aValueThatNoColumnHoldsIsRefused() {
        KnownTable.Row row = named("Ada").with("remark", new Object());

        assertThrows(IllegalArgumentException.class, () -> row.remember(1));
    }

    private KnownTable.Row named(String name) {
        return PEOPLE.row(id).with("name", name);
    }

    private void assertIsKnownAs(String name, long version) {
        assertEquals(
                1,
                database.countWhere(
                        "known_people", "person_id = ? and name = ? and version = ?", id.value(), name, version));
    }

    private void awaitOneThatWaits() {
        Eventually.verify(() -> assertEquals(
                1,
                database.countWhere("pg_stat_activity", "wait_event_type = 'Lock' and query like '%known_people%'")));
    }

    private <T> T run(Supplier<Uni<T>> work) {
        return join(start(work));
    }

    private <T> CompletableFuture<T> start(Supplier<Uni<T>> work) {
        return transactions.inTransaction(work).subscribeAsCompletionStage();
    }

    private static <T> T join(CompletableFuture<T> future) {
        return future.orTimeout(Duration.ofSeconds(60).toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** A transaction that has written and does not commit yet. */
    private final class Held {

        private final CompletableFuture<Void> mayCommit = new CompletableFuture<>();
        private final CompletableFuture<Boolean> ended;

        Held(Supplier<Uni<Boolean>> work) {
            CompletableFuture<Boolean> written = new CompletableFuture<>();
            ended = start(() -> work.get().invoke(written::complete).call(() -> Uni.createFrom()
                    .completionStage(mayCommit)));
            join(written);
        }

        boolean commit() {
            mayCommit.complete(null);
            return join(ended);
        }
    }
}
