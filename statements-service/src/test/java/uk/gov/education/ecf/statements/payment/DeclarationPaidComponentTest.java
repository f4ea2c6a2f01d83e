package uk.gov.education.ecf.statements.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

@ComponentTest
class DeclarationPaidComponentTest {

    @Test
    void theStatementIsPaidWithTheLastItemAndNotBefore() {
        PlannedStatement statement = aStatement().scheduled();
        List<Declared> declared = authorised(statement, 2);
        pay(declared.get(0));
        assertEquals("payable", Stored.state(statement.id()));
        pay(declared.get(1));
        assertEquals("paid", Stored.state(statement.id()));
    }

    @Test
    void manyPaidAtOnceLeaveTheStatementPaidOnce() {
        PlannedStatement statement = aStatement().scheduled();
        List<Declared> declared = authorised(statement, 60);
        Upstreams.publishAll(declared.stream().map(Declared::paid).toList());
        Eventually.verify(() -> assertEquals("paid", Stored.state(statement.id())));
        assertEquals(
                60,
                Stored.DATABASE.countWhere(
                        "line_items",
                        "statement_id = ? and state = 'paid'",
                        statement.id().value()));
        assertEquals(
                List.of("statement-scheduled", "statement-closed", "statement-payment-authorised", "statement-paid"),
                Stored.announced(statement.id()));
    }

    @Test
    void anEventThatComesTwicePaysOnce() {
        PlannedStatement statement = aStatement().scheduled();
        Declared declared = authorised(statement, 1).get(0);
        UUID id = UUID.randomUUID();
        Upstreams.publish(id, declared.paid());
        Upstreams.publish(id, declared.paid());
        Upstreams.publish(declared.paid());
        dealtWithAfter(declared);
        assertEquals(
                List.of(
                        "line-item-attached",
                        "line-item-became-payable",
                        "line-item-payment-authorised",
                        "line-item-paid"),
                Stored.announced(declared.key()));
        assertEquals("paid", Stored.state(statement.id()));
    }

    @Test
    void paymentOfAnItemThatIsNotPayableChangesNothing() {
        PlannedStatement statement = aStatement().scheduled();
        Declared declared = Declared.on(statement);
        Upstreams.publishAll(List.of(declared.becameEligible(), declared.paid()));
        dealtWithAfter(declared);
        assertEquals("eligible", Stored.lineItem(declared).get("state"));
        assertEquals(List.of("line-item-attached"), Stored.announced(declared.key()));
    }

    @Test
    void paymentOfADeclarationThatIsUnknownHereChangesNothing() {
        Declared unknown = Declared.on(aStatement().scheduled());
        Upstreams.publish(unknown.paid());
        dealtWithAfter(unknown);
        assertEquals(List.of(), Stored.lineItems(unknown));
        assertEquals(List.of(), Stored.announced(unknown.key()));
    }

    private static List<Declared> authorised(PlannedStatement statement, int number) {
        List<Declared> declared =
                Stream.generate(() -> Declared.on(statement)).limit(number).toList();
        Upstreams.publishAll(declared.stream().map(Declared::becameEligible).toList());
        declared.forEach(Stored::lineItem);
        Http.asDfe()
                .body("{\"as_of\": \"" + statement.cutOff().plusDays(1) + "\"}")
                .post("/internal/v1/cut-off-runs")
                .then()
                .statusCode(200);
        Http.asDfe()
                .post("/internal/v1/statements/" + statement.id() + "/payment-authorisation")
                .then()
                .statusCode(200);
        return declared;
    }

    private static void pay(Declared declared) {
        Upstreams.publish(declared.paid());
        Eventually.verify(() -> assertEquals("paid", Stored.lineItem(declared).get("state")));
    }

    private static void dealtWithAfter(Declared declared) {
        Declared marker = Declared.on(aStatement().scheduled()).bySamePersonAs(declared);
        Upstreams.publish(marker.becameEligible());
        Stored.lineItem(marker);
    }
}
