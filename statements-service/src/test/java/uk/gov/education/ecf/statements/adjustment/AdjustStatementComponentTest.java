package uk.gov.education.ecf.statements.adjustment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.today;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.id.AdjustmentId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementAdjusted;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementAdjustmentRemoved;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.PublishedEvents;
import uk.gov.education.ecf.statements.fixtures.AgreedContract;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

@ComponentTest
class AdjustStatementComponentTest {

    private final AdjustmentId id = AdjustmentId.random();

    @Test
    void anAdjustmentIsPutChangedAndRemoved() {
        PlannedStatement statement = aStatement().scheduled();
        AgreedContract.recorded(statement, AgreedContract.EIGHT_PLACES);
        put(statement, "\"250\"")
                .then()
                .statusCode(200)
                .body("statement_id", equalTo(statement.id().toString()))
                .body("adjustment_id", equalTo(id.toString()))
                .body("payment_type", equalTo("Correction"))
                .body("amount", equalTo("250.00"));
        shown(statement).body("adjustments", equalTo("250.00")).body("total", equalTo("250.00"));
        put(statement, "-100.5").then().statusCode(200).body("amount", equalTo("-100.50"));
        shown(statement)
                .body("adjustment_lines.adjustment_id", contains(id.toString()))
                .body("total", equalTo("-100.50"));
        remove(statement)
                .then()
                .statusCode(200)
                .body("statement_id", equalTo(statement.id().toString()));
        shown(statement).body("adjustment_lines", empty()).body("total", equalTo("0.00"));
    }

    @Test
    void eachChangeIsAnnouncedAndARepeatIsNone() {
        PlannedStatement statement = aStatement().scheduled();
        try (PublishedEvents events = PublishedEvents.fromNow(Topics.STATEMENTS)) {
            put(statement, "250").then().statusCode(200);
            put(statement, "\"250.00\"").then().statusCode(200);
            remove(statement).then().statusCode(200);
            remove(statement).then().statusCode(200);
            StatementAdjusted adjusted = events.await()
                    .eventOfType(StatementAdjusted.class)
                    .withKey(statement.id().toString())
                    .event();
            assertEquals("250.00", adjusted.adjustment().amount());
            StatementAdjustmentRemoved removed = events.await()
                    .eventOfType(StatementAdjustmentRemoved.class)
                    .withKey(statement.id().toString())
                    .event();
            assertEquals(adjusted.adjustment(), removed.adjustment());
            assertEquals(adjusted.version() + 1, removed.version());
        }
        assertEquals(
                List.of("statement-scheduled", "statement-adjusted", "statement-adjustment-removed"),
                Stored.announced(statement.id()));
    }

    @Test
    void aStatementIsAdjustedUntilItIsPaid() {
        PlannedStatement statement = aStatement().cutOffOn(today().minusDays(1)).scheduled();
        put(statement, "1").then().statusCode(200);
        Http.asDfe().body("{}").post("/internal/v1/cut-off-runs").then().statusCode(200);
        put(statement, "2").then().statusCode(200);
        Http.asDfe()
                .post("/internal/v1/statements/" + statement.id() + "/payment-authorisation")
                .then()
                .statusCode(200);
        assertEquals("paid", Stored.state(statement.id()));
        refused(put(statement, "3"), 409, "statement-paid");
        refused(remove(statement), 409, "statement-paid");
        put(statement, "2").then().statusCode(200);
        assertEquals(
                List.of("Correction"),
                Stored.DATABASE.list(
                        String.class,
                        "select payment_type from adjustments where statement_id = ? and amount = 2",
                        statement.id().value()));
    }

    @Test
    void aMonthWithoutOutputFeesIsNotAdjusted() {
        PlannedStatement statement = aStatement().withoutOutputFee().scheduled();
        refused(put(statement, "1"), 409, "statement-without-output-fee");
        remove(statement).then().statusCode(200);
    }

    @Test
    void badValuesAreNamedAndWriteNothing() {
        PlannedStatement statement = aStatement().scheduled();
        refused(put(statement, "0"), 422, "adjustment-amount-invalid");
        refused(put(statement, "0.001"), 422, "adjustment-amount-invalid");
        refused(put(statement, "1e400"), 422, "adjustment-amount-invalid");
        refused(put(statement, "null"), 422, "adjustment-amount-invalid");
        refused(put(statement, "true"), 422, "adjustment-amount-invalid");
        refused(put(statement, "[1]"), 422, "value-invalid");
        refused(body(statement, "{\"amount\": 1}"), 422, "payment-type-invalid");
        refused(body(statement, "{\"payment_type\": \"x\", \"amount\": 1, \"sum\": 1}"), 422, "property-unknown");
        refused(body(statement, "{"), 400, "json-malformed");
        assertEquals(
                0,
                Stored.DATABASE.countWhere(
                        "adjustments", "statement_id = ?", statement.id().value()));
    }

    @Test
    void whatIsNotThereIsNotAdjusted() {
        PlannedStatement nobodys = aStatement().underId(StatementId.random().value());
        put(nobodys, "1").then().statusCode(404);
        remove(nobodys).then().statusCode(404);
        PlannedStatement statement = aStatement().scheduled();
        Http.asDfe()
                .body("{\"payment_type\": \"x\", \"amount\": 1}")
                .put("/internal/v1/statements/" + statement.id() + "/adjustments/nonsense")
                .then()
                .statusCode(404);
        Http.asProvider("aurora")
                .body("{\"payment_type\": \"x\", \"amount\": 1}")
                .put(path(statement))
                .then()
                .statusCode(403);
    }

    @Test
    void ofTwoAtOnceOneIsTheFirst() {
        PlannedStatement statement = aStatement().scheduled();
        List<CompletableFuture<Integer>> answers = Stream.of("1", "1", "2", "2")
                .map(amount -> CompletableFuture.supplyAsync(
                        () -> put(statement, amount).then().extract().statusCode()))
                .toList();
        assertEquals(
                List.of(200, 200, 200, 200),
                answers.stream().map(CompletableFuture::join).toList());
        assertEquals(
                1,
                Stored.DATABASE.countWhere(
                        "adjustments", "statement_id = ?", statement.id().value()));
        List<Long> versions = Stored.DATABASE.list(
                Long.class,
                "select cast(cast(payload as jsonb) ->> 'version' as bigint) from outbox where message_key = ? order by position",
                statement.id().toString());
        assertEquals(versions.stream().distinct().sorted().toList(), versions);
    }

    private static ValidatableResponse shown(PlannedStatement statement) {
        return Http.asDfe()
                .get("/internal/v1/statements/" + statement.id() + "/breakdown")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private Response put(PlannedStatement statement, String amount) {
        return body(statement, "{\"payment_type\": \"Correction\", \"amount\": " + amount + "}");
    }

    private Response body(PlannedStatement statement, String body) {
        return Http.asDfe().body(body).put(path(statement));
    }

    private Response remove(PlannedStatement statement) {
        return Http.asDfe().delete(path(statement));
    }

    private String path(PlannedStatement statement) {
        return "/internal/v1/statements/" + statement.id() + "/adjustments/" + id;
    }

    private static void refused(Response response, int status, String code) {
        response.then().log().ifValidationFails().statusCode(status).body("errors[0].code", equalTo(code));
    }
}
