package uk.gov.education.ecf.statements.payment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemAttached;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaymentAuthorised;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementPaid;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

/** The life of a statement from its planning to its payment, told to the other services on the real broker. */
@ComponentTest
class StatementToPaymentComponentTest {

    private static final LeadProviderId AURORA = LeadProviderId.of("a0000000-0000-4000-8000-000000000001");

    @Test
    void aStatementIsPaidWhenTheLastOfItsDeclarationsIs() {
        Stored.DATABASE.execute("delete from statement_documents where lead_provider_id = ?", AURORA.value());
        PlannedStatement statement =
                PlannedStatement.aStatement().of(AURORA).called("June", 2061).scheduled();
        Declared first = Declared.on(statement);
        Declared last = Declared.on(statement);
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.STATEMENTS, Topics.LINE_ITEMS)) {
            Upstreams.publishAll(List.of(first.becameEligible(), last.becameEligible()));
            for (Declared declared : List.of(first, last)) {
                assertEquals(
                        statement.id(),
                        events.await()
                                .eventOfType(LineItemAttached.class)
                                .withKey(declared.key())
                                .event()
                                .lineItem()
                                .statementId());
            }
            Http.asDfe()
                    .body("{\"as_of\": \"" + statement.cutOff().plusDays(1) + "\"}")
                    .post("/internal/v1/cut-off-runs")
                    .then()
                    .statusCode(200)
                    .body("statement_ids", hasItem(statement.id().toString()));
            assertEquals(
                    "payable",
                    events.await()
                            .eventOfType(LineItemBecamePayable.class)
                            .withKey(last.key())
                            .event()
                            .lineItem()
                            .state());
            Http.asDfe()
                    .post("/internal/v1/statements/" + statement.id() + "/payment-authorisation")
                    .then()
                    .statusCode(200);
            events.await().eventOfType(LineItemPaymentAuthorised.class).withKey(last.key());

            Upstreams.publishAll(List.of(first.paid(), last.paid()));
            StatementPaid paid = events.await()
                    .eventOfType(StatementPaid.class)
                    .withKey(statement.id().toString())
                    .event();
            assertEquals("paid", paid.statement().state());
        }
        Http.asProvider("aurora")
                .get("/api/v3/statements/" + statement.id())
                .then()
                .statusCode(200)
                .body("data.attributes.paid", equalTo(true));
        assertEquals(
                List.of("statement-scheduled", "statement-closed", "statement-payment-authorised", "statement-paid"),
                Stored.announced(statement.id()));
        assertEquals(
                List.of(
                        "line-item-attached",
                        "line-item-became-payable",
                        "line-item-payment-authorised",
                        "line-item-paid"),
                Stored.announced(last.key()));
    }
}
