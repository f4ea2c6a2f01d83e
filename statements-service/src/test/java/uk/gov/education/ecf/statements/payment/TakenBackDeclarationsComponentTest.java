package uk.gov.education.ecf.statements.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaymentAuthorised;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

/** Declarations that are voided, become ineligible, come back, or whose money is asked back: what their statements pay. */
@ComponentTest
class TakenBackDeclarationsComponentTest {

    @Test
    void cutOffAndPaymentLeaveOutWhatWasVoidedOrBecameIneligible() {
        PlannedStatement statement = aStatement().scheduled();
        Declared voided = eligible(Declared.on(statement));
        Declared ineligible = eligible(Declared.on(statement));
        Declared paid = eligible(Declared.on(statement));
        publish(voided.voided());
        publish(ineligible.becameIneligible());
        awaitState(voided, "voided");
        awaitState(ineligible, "ineligible");
        close(statement);
        authorise(statement);
        assertEquals("payable", Stored.state(statement.id()));
        publish(paid.paid());
        awaitStatement(statement, "paid");
        for (Declared left : List.of(voided, ineligible)) {
            assertEquals(statement.id().value(), Stored.lineItem(left).get("statement_id"));
        }
        assertEquals(List.of("line-item-attached", "line-item-voided"), Stored.announced(voided.key()));
        assertEquals(List.of("line-item-attached", "line-item-became-ineligible"), Stored.announced(ineligible.key()));
        awaitState(voided, "voided");
        awaitState(ineligible, "ineligible");
    }

    @Test
    void aStatementOnWhichNothingCountsAnyMoreIsPaidWhenItIsAuthorised() {
        PlannedStatement statement = aStatement().scheduled();
        Declared declared = eligible(Declared.on(statement));
        close(statement);
        publish(declared.voided());
        awaitState(declared, "voided");
        assertEquals("payable", Stored.state(statement.id()));
        authorise(statement);
        assertEquals("paid", Stored.state(statement.id()));
    }

    @Test
    void theLastItemOfAnAuthorisedStatementMayAlsoBeVoided() {
        PlannedStatement statement = aStatement().scheduled();
        Declared paid = eligible(Declared.on(statement));
        Declared voided = eligible(Declared.on(statement));
        close(statement);
        authorise(statement);
        publish(paid.paid());
        awaitState(paid, "paid");
        assertEquals("payable", Stored.state(statement.id()));
        publish(voided.voided());
        awaitStatement(statement, "paid");
    }

    @Test
    void manyThatEndAtOnceLeaveTheStatementPaidOnce() {
        PlannedStatement statement = aStatement().scheduled();
        List<Declared> all =
                Stream.generate(() -> Declared.on(statement)).limit(40).toList();
        Upstreams.publishAll(all.stream().map(Declared::becameEligible).toList());
        all.forEach(Stored::lineItem);
        close(statement);
        authorise(statement);
        List<DeclarationEvent> ends = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ends.add(i % 2 == 0 ? all.get(i).voided() : all.get(i).paid());
        }
        Upstreams.publishAll(ends);
        awaitStatement(statement, "paid");
        assertEquals(
                List.of("statement-scheduled", "statement-closed", "statement-payment-authorised", "statement-paid"),
                Stored.announced(statement.id()));
    }

    @Test
    void whatIsPaidIsNotVoided() {
        PlannedStatement statement = aStatement().scheduled();
        Declared declared = paid(statement);
        publish(declared.voided());
        dealtWithAfter(declared);
        awaitState(declared, "paid");
    }

    @Test
    void aHeldItemThatWasVoidedStaysOffTheNextStatement() {
        PlannedStatement statement = aStatement();
        Declared declared = eligible(Declared.on(statement).namingNoStatement());
        publish(declared.voided());
        awaitState(declared, "voided");
        statement.scheduled();
        assertNull(Stored.lineItem(declared).get("statement_id"));
    }

    @Test
    void theOneItemComesBackOntoTheStatementThatIsPromised() {
        PlannedStatement first = aStatement().scheduled();
        Declared declared = eligible(Declared.on(first));
        Object id = Stored.lineItem(declared).get("id");
        close(first);
        authorise(first);
        publish(declared.becameIneligible());
        awaitStatement(first, "paid");
        PlannedStatement next =
                first.next("October", first.cutOff().plusDays(60)).scheduled();
        publish(declared.reinstated());
        publish(declared.movedTo(next).becameEligibleAgain());
        awaitState(declared, "eligible");
        assertEquals(id, Stored.lineItem(declared).get("id"));
        assertEquals(next.id().value(), Stored.lineItem(declared).get("statement_id"));
        assertNull(Stored.lineItem(declared).get("payment_authorised_at"));
        close(next);
        awaitState(declared, "payable");
        assertEquals(
                List.of(
                        "line-item-attached",
                        "line-item-became-payable",
                        "line-item-payment-authorised",
                        "line-item-became-ineligible",
                        "line-item-attached",
                        "line-item-became-payable"),
                Stored.announced(declared.key()));
    }

    @Test
    void whatComesBackTooLateForItsStatementGoesOntoTheNext() {
        PlannedStatement closed = aStatement().scheduled();
        Declared declared = eligible(Declared.on(closed));
        publish(declared.becameIneligible());
        awaitState(declared, "ineligible");
        close(closed);
        PlannedStatement next =
                closed.next("October", closed.cutOff().plusDays(60)).scheduled();
        publish(declared.becameEligibleAgain());
        awaitState(declared, "eligible");
        assertEquals(next.id().value(), Stored.lineItem(declared).get("statement_id"));
        assertEquals(
                List.of("line-item-attached", "line-item-became-ineligible", "line-item-moved"),
                Stored.announced(declared.key()));
    }

    @Test
    void moneyIsTakenBackOnTheStatementThatTheDeclarationNames() {
        PlannedStatement first = aStatement().scheduled();
        Declared declared = paid(first);
        PlannedStatement next =
                first.next("October", first.cutOff().plusDays(60)).scheduled();
        Declared askedBack = declared.movedTo(next);
        publish(askedBack.clawbackRequested());
        assertEquals("awaiting_clawback", Stored.refund(declared).get("state"));
        assertEquals(next.id().value(), Stored.refund(declared).get("statement_id"));
        close(next);
        assertEquals("payable", Stored.refund(declared).get("state"));
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.LINE_ITEMS)) {
            authorise(next);
            LineItemPaymentAuthorised authorised = events.await()
                    .eventOfType(LineItemPaymentAuthorised.class)
                    .withKey(declared.key())
                    .event();
            assertEquals("refundable", authorised.lineItem().kind());
            assertEquals(next.id(), authorised.lineItem().statementId());
        }
        assertEquals("payable", Stored.state(next.id()));
        publish(askedBack.clawedBack());
        awaitStatement(next, "paid");
        assertEquals("clawed_back", Stored.refund(declared).get("state"));
        assertEquals("paid", Stored.lineItem(declared).get("state"));
        assertEquals(first.id().value(), Stored.lineItem(declared).get("statement_id"));
    }

    @Test
    void moneyThatNoStatementCanTakeBackWaitsForOne() {
        PlannedStatement closed = aStatement().scheduled();
        Declared declared = paid(closed);
        publish(declared.clawbackRequested());
        assertNull(Stored.refund(declared).get("statement_id"));
        closed.next("July", closed.cutOff().plusDays(50)).withoutOutputFee().scheduled();
        assertNull(Stored.refund(declared).get("statement_id"));
        PlannedStatement next =
                closed.next("August", closed.cutOff().plusDays(60)).scheduled();
        assertEquals(next.id().value(), Stored.refund(declared).get("statement_id"));
    }

    @Test
    void newsThatComesTwiceOrInAnyOrderEndsTheSame() {
        PlannedStatement statement = aStatement().scheduled();
        Random random = new Random(1);
        for (int i = 0; i < 8; i++) {
            Declared voided = Declared.on(statement);
            Declared back = Declared.on(statement);
            publishShuffled(
                    List.of(
                            voided.becameEligible(),
                            voided.becameIneligible(),
                            voided.reinstated(),
                            voided.becameEligibleAgain(),
                            voided.voided(),
                            voided.voided()),
                    random);
            publishShuffled(
                    List.of(
                            back.becameEligible(),
                            back.becameIneligible(),
                            back.reinstated(),
                            back.becameEligibleAgain(),
                            back.becameEligibleAgain()),
                    random);
            dealtWithAfter(voided);
            dealtWithAfter(back);
            assertEquals(
                    List.of(),
                    Stored.lineItems(voided).stream()
                            .filter(item -> !item.get("state").equals("voided"))
                            .toList());
            awaitState(back, "eligible");
        }
    }

    @Test
    void moneyIsAskedBackOnceThoughThatIsToldTwiceAndLate() {
        PlannedStatement first = aStatement().scheduled();
        Declared declared = eligible(Declared.on(first));
        close(first);
        authorise(first);
        PlannedStatement next =
                first.next("October", first.cutOff().plusDays(60)).scheduled();
        Declared askedBack = declared.movedTo(next);
        UUID id = UUID.randomUUID();
        Upstreams.publish(id, askedBack.clawbackRequested());
        Upstreams.publish(id, askedBack.clawbackRequested());
        publish(askedBack.clawbackRequested());
        publish(declared.paid());
        dealtWithAfter(declared);
        assertEquals(1, Stored.refunds(declared).size());
        awaitState(declared, "paid");
        awaitStatement(first, "paid");
    }

    private static void publishShuffled(List<DeclarationEvent> news, Random random) {
        List<DeclarationEvent> shuffled = new ArrayList<>(news);
        Collections.shuffle(shuffled, random);
        Upstreams.publishAll(shuffled);
    }

    private static Declared eligible(Declared declared) {
        publish(declared.becameEligible());
        Stored.lineItem(declared);
        return declared;
    }

    private static Declared paid(PlannedStatement statement) {
        Declared declared = eligible(Declared.on(statement));
        close(statement);
        authorise(statement);
        publish(declared.paid());
        awaitState(declared, "paid");
        return declared;
    }

    private static void publish(DeclarationEvent event) {
        Upstreams.publish(event);
    }

    private static void awaitState(Declared declared, String state) {
        Eventually.verify(() -> assertEquals(state, Stored.lineItem(declared).get("state")));
    }

    private static void awaitStatement(PlannedStatement statement, String state) {
        Eventually.verify(() -> assertEquals(state, Stored.state(statement.id())));
    }

    private static void close(PlannedStatement statement) {
        Http.asDfe()
                .body("{\"as_of\": \"" + statement.cutOff().plusDays(1) + "\"}")
                .post("/internal/v1/cut-off-runs")
                .then()
                .statusCode(200);
        awaitStatement(statement, "payable");
    }

    private static void authorise(PlannedStatement statement) {
        Http.asDfe()
                .post("/internal/v1/statements/" + statement.id() + "/payment-authorisation")
                .then()
                .statusCode(200);
    }

    private static void dealtWithAfter(Declared declared) {
        Declared marker = Declared.on(aStatement().scheduled()).bySamePersonAs(declared);
        publish(marker.becameEligible());
        Stored.lineItem(marker);
    }
}
