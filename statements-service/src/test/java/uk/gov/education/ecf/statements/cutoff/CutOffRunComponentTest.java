package uk.gov.education.ecf.statements.cutoff;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.today;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.HeldStatement;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Sabotage;
import uk.gov.education.ecf.statements.fixtures.Stored;

@ComponentTest
class CutOffRunComponentTest {

    @Inject
    CutOffJob job;

    @Test
    void aStatementClosesOnTheDayAfterItsCutOff() {
        PlannedStatement yesterday = aStatement().cutOffOn(today().minusDays(1)).scheduled();
        PlannedStatement today = aStatement().cutOffOn(today()).scheduled();
        List<String> closed = run("{\"as_of\": null}");
        assertTrue(closed.contains(yesterday.id().toString()));
        assertFalse(closed.contains(today.id().toString()));
        assertEquals("payable", Stored.state(yesterday.id()));
        assertEquals("open", Stored.state(today.id()));
        assertTrue(run("{\"as_of\": \"" + today().plusDays(1) + "\"}")
                .contains(today.id().toString()));
        assertEquals("payable", Stored.state(today.id()));
    }

    @Test
    void inTheSandboxARunMayTravelInTime() {
        PlannedStatement statement = aStatement().scheduled();
        List<String> closed = Http.asDfe()
                .header("X-With-Server-Date", statement.cutOff().plusDays(1) + "T12:00:00Z")
                .body("{}")
                .post("/internal/v1/cut-off-runs")
                .then()
                .statusCode(200)
                .extract()
                .path("statement_ids");
        assertTrue(closed.contains(statement.id().toString()));
    }

    @Test
    void missedDaysAreCaughtUp() {
        PlannedStatement longAgo = aStatement().cutOffOn(today().minusYears(2)).scheduled();
        assertTrue(run("{}").contains(longAgo.id().toString()));
    }

    @Test
    void serviceFeeMonthsCloseToo() {
        PlannedStatement statement =
                aStatement().cutOffOn(today().minusDays(1)).withoutOutputFee().scheduled();
        assertTrue(run("{}").contains(statement.id().toString()));
    }

    @Test
    void aSecondRunChangesNothingAndAnnouncesNothing() {
        PlannedStatement statement = aStatement().cutOffOn(today().minusDays(1)).scheduled();
        run("{}");
        assertEquals(List.of(), run("{}"));
        assertEquals(List.of("statement-scheduled", "statement-closed"), Stored.announced(statement.id()));
    }

    @Test
    void ofRunsAtOnceOneClosesEachStatement() {
        List<PlannedStatement> due = IntStream.range(0, 6)
                .mapToObj(i -> aStatement().cutOffOn(today().minusDays(1)).scheduled())
                .toList();
        List<CompletableFuture<List<String>>> runs = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> run("{}")))
                .limit(4)
                .toList();
        List<String> closed =
                runs.stream().flatMap(run -> run.join().stream()).sorted().toList();
        assertEquals(
                due.stream()
                        .map(statement -> statement.id().toString())
                        .sorted()
                        .toList(),
                closed);
        due.forEach(statement ->
                assertEquals(List.of("statement-scheduled", "statement-closed"), Stored.announced(statement.id())));
    }

    @Test
    void itNeverMovesAStatementBackwards() {
        PlannedStatement statement = aStatement().cutOffOn(today().minusDays(1)).scheduled();
        run("{}");
        Http.asDfe()
                .post("/internal/v1/statements/" + statement.id() + "/payment-authorisation")
                .then()
                .statusCode(200);
        run("{\"as_of\": \"" + today().plusYears(1) + "\"}");
        assertEquals("paid", Stored.state(statement.id()));
    }

    @Test
    void theDailyJobDoesTheSame() {
        PlannedStatement statement = aStatement().cutOffOn(today().minusDays(1)).scheduled();
        job.run().await().indefinitely();
        assertEquals("payable", Stored.state(statement.id()));
    }

    @Test
    void aStatementThatCannotBeClosedKeepsNoLaterOneOpen() {
        PlannedStatement stuck = aStatement().cutOffOn(today().minusDays(2)).scheduled();
        PlannedStatement later = aStatement().cutOffOn(today().minusDays(1)).scheduled();
        PlannedStatement forTheJob = aStatement().cutOffOn(today().minusDays(1));
        try (Sabotage sabotage = Sabotage.of("statements", "id", stuck.id().value(), "23514", Integer.MAX_VALUE)) {
            Http.asDfe().body("{}").post("/internal/v1/cut-off-runs").then().statusCode(500);
            assertEquals("payable", Stored.state(later.id()));
            forTheJob.scheduled();
            assertThrows(CutOffIncomplete.class, () -> job.run().await().indefinitely());
            assertEquals("payable", Stored.state(forTheJob.id()));
            assertEquals("open", Stored.state(stuck.id()));
            assertEquals(2, sabotage.refusals());
        }
        assertEquals(List.of(stuck.id().toString()), run("{}"));
    }

    @Test
    void theDailyJobTriesAgainWhatFailsInPassing() {
        PlannedStatement statement = aStatement().cutOffOn(today().minusDays(1)).scheduled();
        try (Sabotage sabotage = Sabotage.of("statements", "id", statement.id().value(), "40P01", 6)) {
            job.run().await().indefinitely();
            assertEquals("payable", Stored.state(statement.id()));
        }
        assertEquals(List.of("statement-scheduled", "statement-closed"), Stored.announced(statement.id()));
    }

    @Test
    void whatIsOnAClosedStatementBecomesPayable() {
        PlannedStatement statement = aStatement().scheduled();
        List<Declared> declared =
                Stream.generate(() -> Declared.on(statement)).limit(20).toList();
        Upstreams.publishAll(declared.stream().map(Declared::becameEligible).toList());
        declared.forEach(one -> assertEquals("eligible", Stored.lineItem(one).get("state")));
        runAfter(statement);
        declared.forEach(one -> assertEquals("payable", Stored.lineItem(one).get("state")));
        declared.forEach(one ->
                assertEquals(List.of("line-item-attached", "line-item-became-payable"), Stored.announced(one.key())));
    }

    @Test
    void whatIsDeclaredJustBeforeItsStatementClosesIsPaidWithIt() throws SQLException {
        PlannedStatement closing = aStatement().scheduled();
        closing.next("October", closing.cutOff().plusDays(100)).scheduled();
        Declared declared = Declared.on(closing);
        CompletableFuture<List<String>> run;
        try (HeldStatement held = HeldStatement.lock(closing)) {
            Upstreams.publish(declared.becameEligible());
            held.awaitWaiting(1);
            run = CompletableFuture.supplyAsync(() -> runAfter(closing));
            held.awaitWaiting(2);
        }
        assertTrue(run.join().contains(closing.id().toString()));
        assertEquals(closing.id().value(), Stored.lineItem(declared).get("statement_id"));
        assertEquals(List.of("line-item-attached", "line-item-became-payable"), Stored.announced(declared.key()));
    }

    @Test
    void whatIsDeclaredJustAfterItsStatementClosedIsPaidWithTheNextOne() throws SQLException {
        PlannedStatement closing = aStatement().scheduled();
        PlannedStatement next =
                closing.next("October", closing.cutOff().plusDays(100)).scheduled();
        Declared declared = Declared.on(closing);
        CompletableFuture<List<String>> run;
        try (HeldStatement held = HeldStatement.lock(closing)) {
            run = CompletableFuture.supplyAsync(() -> runAfter(closing));
            held.awaitWaiting(1);
            Upstreams.publish(declared.becameEligible());
            held.awaitWaiting(2);
        }
        assertTrue(run.join().contains(closing.id().toString()));
        assertEquals(next.id().value(), Stored.lineItem(declared).get("statement_id"));
        assertEquals("eligible", Stored.lineItem(declared).get("state"));
        assertEquals(List.of("line-item-moved"), Stored.announced(declared.key()));
    }

    @Test
    void noneOfManyThatAreDeclaredWhileTheirStatementClosesIsLost() {
        PlannedStatement closing = aStatement().scheduled();
        PlannedStatement next =
                closing.next("October", closing.cutOff().plusDays(100)).scheduled();
        List<Declared> declared =
                Stream.generate(() -> Declared.on(closing)).limit(200).toList();
        CompletableFuture<Void> declaring = CompletableFuture.runAsync(() -> Upstreams.publishAll(
                declared.stream().map(Declared::becameEligible).toList()));
        Stored.lineItem(declared.get(20));
        runAfter(closing);
        declaring.join();
        declared.forEach(Stored::lineItem);
        assertTrue(itemsOn(closing, "payable") > 0);
        assertEquals(200, itemsOn(closing, "payable") + itemsOn(next, "eligible"));
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        for (String asOf : List.of("\"yesterday\"", "\"\"", "20260101", "\"9999-01-01\"")) {
            Http.asDfe()
                    .body("{\"as_of\": " + asOf + "}")
                    .post("/internal/v1/cut-off-runs")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("as-of-invalid"));
        }
        Http.asDfe()
                .body("{\"asof\": null}")
                .post("/internal/v1/cut-off-runs")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("property-unknown"));
        Http.asDfe().body("[]").post("/internal/v1/cut-off-runs").then().statusCode(400);
        Http.asProvider("aurora")
                .body("{}")
                .post("/internal/v1/cut-off-runs")
                .then()
                .statusCode(403);
    }

    private static long itemsOn(PlannedStatement statement, String state) {
        return Stored.DATABASE.countWhere(
                "line_items", "statement_id = ? and state = ?", statement.id().value(), state);
    }

    private static List<String> runAfter(PlannedStatement statement) {
        return run("{\"as_of\": \"" + statement.cutOff().plusDays(1) + "\"}");
    }

    private static List<String> run(String body) {
        return Http.asDfe()
                .body(body)
                .post("/internal/v1/cut-off-runs")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .path("statement_ids");
    }
}
