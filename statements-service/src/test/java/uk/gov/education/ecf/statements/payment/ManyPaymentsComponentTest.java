package uk.gov.education.ecf.statements.payment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;

import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationPaid;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Sabotage;
import uk.gov.education.ecf.statements.fixtures.Stored;

/** Statements with so many declarations that their news come by batches, and what may interrupt that. */
@ComponentTest
class ManyPaymentsComponentTest {

    private static final int MANY = 1_200;
    private static final int SOME = 60;

    @Inject
    Transactions transactions;

    @Inject
    PaymentsFollowDeclarations payments;

    private final PlannedStatement statement = aStatement();

    @BeforeEach
    void aStatementIsPlanned() {
        statement.scheduled();
    }

    @Test
    void aStatementOfManyIsPaidOnceHoweverOftenAndInWhateverOrderItsDeclarationsTell() {
        List<Declared> all = attached(MANY);
        assertEquals(
                List.of("line-item-attached"),
                Stored.announced(all.get(MANY - 1).key()));
        close();
        assertEquals(MANY, itemsIn("payable"));
        authorise();
        progress(statement.id()).body("confirmed", equalTo(0)).body("outstanding", equalTo(MANY));
        List<DeclarationEvent> news = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            news.add(i % 10 == 3 ? all.get(i).voided() : all.get(i).paid());
            news.add(i % 10 == 3 ? all.get(i).becameEligible() : all.get(i).paid());
        }
        Collections.shuffle(news, new Random(1));
        Upstreams.publishAll(news);
        awaitPaid();
        assertEquals(MANY * 9 / 10, itemsIn("paid"));
        assertEquals(MANY / 10, itemsIn("voided"));
        assertPaidOnce();
        assertEquals(MANY * 9 / 10, announced("line-item-paid"));
        assertEquals(MANY / 10, announced("line-item-voided"));
        progress(statement.id())
                .body("state", equalTo("paid"))
                .body("confirmed", equalTo(MANY * 9 / 10))
                .body("outstanding", equalTo(0))
                .body("left_out", equalTo(MANY / 10));
    }

    /** The transaction that would end a whole batch fails; so does what it is taken apart into, for a time. */
    @Test
    void aBatchThatTheDatabaseRefusesIsMadeUpForAndTheStatementPaidOnce() {
        List<Declared> all = attached(SOME);
        close();
        authorise();
        try (Sabotage refused =
                Sabotage.of("line_items", "statement_id", statement.id().value(), "40P01", 5)) {
            Upstreams.publishAll(all.stream().map(Declared::paid).toList());
            awaitPaid();
            assertTrue(refused.refusals() >= 5);
        }
        assertPaidOnce();
        assertEquals(SOME, announced("line-item-paid"));
    }

    /** What ends the last items and what pays the statement commit together, or neither does. */
    @Test
    void aStatementThatCanNotBeWrittenAtTheEndLeavesItsLastItemsPayableUntilItCan() {
        List<Declared> all = attached(SOME);
        close();
        authorise();
        try (Sabotage refused = Sabotage.of("statements", "id", statement.id().value(), "40001", 3)) {
            Upstreams.publishAll(all.stream().map(Declared::paid).toList());
            awaitPaid();
            assertTrue(refused.refusals() >= 3);
        }
        assertPaidOnce();
        assertEquals(SOME, announced("line-item-paid"));
    }

    /** A declaration that stops counting while others are paid is left out; it may be the last. */
    @Test
    void voidsBetweenThePaymentsAreLeftOut() {
        List<Declared> all = attached(SOME);
        close();
        authorise();
        Upstreams.publishAll(all.stream()
                .map(declared -> all.indexOf(declared) % 2 == 0 ? declared.paid() : declared.becameIneligible())
                .toList());
        awaitPaid();
        assertEquals(SOME / 2, itemsIn("paid"));
        assertEquals(SOME / 2, itemsIn("ineligible"));
        assertPaidOnce();
    }

    /** Their partitions are dealt with at the same moment; whoever has the last item pays the statement. */
    @Test
    void twoReplicasThatEndHalfOfTheItemsEachPayTheStatementOnce() {
        List<DeclarationEvent> news =
                attached(SOME).stream().<DeclarationEvent>map(Declared::paid).toList();
        close();
        authorise();
        CompletableFuture<Void> ended = new CompletableFuture<>();
        CompletableFuture<Void> mayCommit = new CompletableFuture<>();
        CompletableFuture<Void> first = transactions
                .inTransaction(() -> payments.followAll(news.subList(0, SOME / 2))
                        .invoke(() -> ended.complete(null))
                        .call(() -> Uni.createFrom().completionStage(mayCommit)))
                .subscribeAsCompletionStage();
        join(ended);
        CompletableFuture<Void> second = transactions
                .inTransaction(() -> payments.followAll(news.subList(SOME / 2, SOME)))
                .subscribeAsCompletionStage();
        Eventually.verify(() -> assertEquals(
                1,
                Stored.DATABASE.countWhere(
                        "pg_stat_activity", "wait_event_type = 'Lock' and query like '%from statements%'")));
        mayCommit.complete(null);
        join(first);
        join(second);
        assertEquals("paid", Stored.state(statement.id()));
        assertPaidOnce();
        assertEquals(SOME, announced("line-item-paid"));
    }

    /** Perhaps it was ineligible in between; what was asked before counts no more for it then. */
    @Test
    void anAuthorisedItemWhoseDeclarationIsEligibleOnceMoreAsksOnceMore() {
        Declared declared = attached(1).get(0);
        close();
        authorise();
        Upstreams.publish(declared.becameEligibleAgain());
        List<String> twice = List.of(
                "line-item-attached",
                "line-item-became-payable",
                "line-item-payment-authorised",
                "line-item-payment-authorised");
        Eventually.verify(() -> assertEquals(twice, Stored.announced(declared.key())));
        Upstreams.publish(declared.becameEligibleAgain());
        Upstreams.publish(new DeclarationPaid(declared.snapshot("paid"), 8, Instant.now()));
        awaitPaid();
        assertEquals(
                Stream.concat(twice.stream(), Stream.of("line-item-paid")).toList(), Stored.announced(declared.key()));
    }

    @Test
    void progressOfAStatementWithNothingOnItAndOfNone() {
        progress(statement.id())
                .body("state", equalTo("open"))
                .body("payment_authorised_at", nullValue())
                .body("cut_off_date", equalTo(statement.cutOff().toString()))
                .body("payment_date", equalTo(statement.payment().toString()))
                .body("line_items.awaiting_clawback", equalTo(0));
        Http.asDfe()
                .get("/internal/v1/statements/" + StatementId.random())
                .then()
                .statusCode(404);
    }

    private List<Declared> attached(int number) {
        List<Declared> all =
                Stream.generate(() -> Declared.on(statement)).limit(number).toList();
        Upstreams.publishAll(all.stream().map(Declared::becameEligible).toList());
        Eventually.verify(() -> assertEquals(number, itemsIn("eligible")));
        return all;
    }

    private void close() {
        Http.asDfe()
                .body("{\"as_of\": \"" + statement.cutOff().plusDays(1) + "\"}")
                .post("/internal/v1/cut-off-runs")
                .then()
                .statusCode(200);
    }

    private void authorise() {
        Http.asDfe()
                .post("/internal/v1/statements/" + statement.id() + "/payment-authorisation")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse progress(StatementId id) {
        return Http.asDfe().get("/internal/v1/statements/" + id).then().statusCode(200);
    }

    private void awaitPaid() {
        Eventually.verify(() -> assertEquals("paid", Stored.state(statement.id())));
    }

    private void assertPaidOnce() {
        assertEquals(
                List.of("statement-scheduled", "statement-closed", "statement-payment-authorised", "statement-paid"),
                Stored.announced(statement.id()));
    }

    private long itemsIn(String state) {
        return Stored.DATABASE.countWhere("line_items", "statement_id = ? and state = ?", id(), state);
    }

    private long announced(String event) {
        return Stored.DATABASE.countWhere(
                "outbox",
                "type = ? and cast(payload as json) -> 'line_item' ->> 'statement_id' = ?",
                "statements." + event + ".v1",
                id().toString());
    }

    private static void join(CompletableFuture<Void> future) {
        future.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private UUID id() {
        return statement.id().value();
    }
}
