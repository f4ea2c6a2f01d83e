package uk.gov.education.ecf.statements.authorisation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.today;

import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Sabotage;
import uk.gov.education.ecf.statements.fixtures.Stored;

@ComponentTest
class AuthorisePaymentComponentTest {

    @Test
    void anOpenStatementIsNotAuthorised() {
        PlannedStatement statement = aStatement().scheduled();
        authorise(statement).then().statusCode(409).body("errors[0].code", equalTo("statement-not-payable"));
        assertEquals(List.of("statement-scheduled"), Stored.announced(statement.id()));
    }

    @Test
    void anUnknownStatementIsNotFound() {
        Http.asDfe()
                .post("/internal/v1/statements/" + StatementId.random() + "/payment-authorisation")
                .then()
                .statusCode(404);
        Http.asDfe()
                .post("/internal/v1/statements/nonsense/payment-authorisation")
                .then()
                .statusCode(404);
    }

    @Test
    void aStatementWithoutLineItemsIsPaidAtOnce() {
        PlannedStatement statement =
                payable(aStatement().cutOffOn(today().minusDays(1)).scheduled());
        authorise(statement)
                .then()
                .statusCode(200)
                .body("statement_id", equalTo(statement.id().toString()));
        assertEquals("paid", Stored.state(statement.id()));
        assertEquals(
                List.of("statement-scheduled", "statement-closed", "statement-payment-authorised", "statement-paid"),
                Stored.announced(statement.id()));
    }

    @Test
    void aRepeatIsAnsweredTheSameAndAnnouncesNothing() {
        PlannedStatement statement = aStatement().scheduled();
        Declared declared = attached(statement);
        payable(statement);
        String first = authorise(statement).then().statusCode(200).extract().asString();
        assertEquals(first, authorise(statement).asString());
        Upstreams.publish(declared.paid());
        Eventually.verify(() -> assertEquals("paid", Stored.state(statement.id())));
        assertEquals(
                first, authorise(statement).then().statusCode(200).extract().asString());
        assertEquals(
                List.of("statement-scheduled", "statement-closed", "statement-payment-authorised", "statement-paid"),
                Stored.announced(statement.id()));
    }

    @Test
    void ofRequestsAtOnceOneAuthorisesAndAllAreAnsweredTheSame() {
        PlannedStatement statement = aStatement().scheduled();
        Declared declared = attached(statement);
        payable(statement);
        List<CompletableFuture<String>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        authorise(statement).then().statusCode(200).extract().asString()))
                .limit(4)
                .toList();
        assertEquals(
                1, new HashSet<>(answers.stream().map(CompletableFuture::join).toList()).size());
        assertEquals(
                List.of("statement-scheduled", "statement-closed", "statement-payment-authorised"),
                Stored.announced(statement.id()));
        assertEquals(
                List.of("line-item-attached", "line-item-became-payable", "line-item-payment-authorised"),
                Stored.announced(declared.key()));
    }

    @Test
    void whatLosesItsRacesIsTriedAgain() {
        PlannedStatement statement =
                payable(aStatement().cutOffOn(today().minusDays(1)).scheduled());
        try (Sabotage sabotage = Sabotage.of("statements", "id", statement.id().value(), "40P01", 3)) {
            authorise(statement).then().statusCode(200);
        }
        assertEquals(
                List.of("statement-scheduled", "statement-closed", "statement-payment-authorised", "statement-paid"),
                Stored.announced(statement.id()));
    }

    @Test
    void onlyDfeAuthorises() {
        PlannedStatement statement =
                payable(aStatement().cutOffOn(today().minusDays(1)).scheduled());
        Http.asProvider("aurora")
                .post("/internal/v1/statements/" + statement.id() + "/payment-authorisation")
                .then()
                .statusCode(403);
        assertEquals("payable", Stored.state(statement.id()));
    }

    private static Declared attached(PlannedStatement statement) {
        Declared declared = Declared.on(statement);
        Upstreams.publish(declared.becameEligible());
        assertEquals(statement.id().value(), Stored.lineItem(declared).get("statement_id"));
        return declared;
    }

    private static PlannedStatement payable(PlannedStatement statement) {
        Http.asDfe()
                .body("{\"as_of\": \"" + statement.cutOff().plusDays(1) + "\"}")
                .post("/internal/v1/cut-off-runs")
                .then()
                .statusCode(200);
        assertEquals("payable", Stored.state(statement.id()));
        return statement;
    }

    private static Response authorise(PlannedStatement statement) {
        return Http.asDfe().post("/internal/v1/statements/" + statement.id() + "/payment-authorisation");
    }
}
