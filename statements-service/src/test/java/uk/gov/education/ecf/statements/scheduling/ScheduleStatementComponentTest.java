package uk.gov.education.ecf.statements.scheduling;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Sabotage;
import uk.gov.education.ecf.statements.fixtures.Stored;

@ComponentTest
class ScheduleStatementComponentTest {

    @Test
    void aNewStatementIsOpenAndAnnounced() {
        PlannedStatement statement = aStatement();
        statement
                .put()
                .then()
                .statusCode(200)
                .body("statement_id", equalTo(statement.id().toString()))
                .body("month", equalTo("May"))
                .body("cohort", equalTo(2024))
                .body("state", equalTo("open"))
                .body("payment_authorised_at", nullValue());
        assertEquals(List.of("statement-scheduled"), Stored.announced(statement.id()));
    }

    @Test
    void theSameAgainChangesNothingAndAnnouncesNothing() {
        PlannedStatement statement = aStatement().scheduled().scheduled();
        assertEquals(List.of("statement-scheduled"), Stored.announced(statement.id()));
        assertEquals(0, version(statement));
    }

    @Test
    void numbersMayBeText() {
        PlannedStatement statement = aStatement();
        put(statement, body -> {
                    body.put("cohort", "2024");
                    body.put("year", "2026");
                    body.put("output_fee", "true");
                })
                .then()
                .statusCode(200);
        statement.scheduled();
        assertEquals(List.of("statement-scheduled"), Stored.announced(statement.id()));
    }

    @Test
    void anOpenStatementIsChangedAndTheChangeAnnounced() {
        PlannedStatement statement = aStatement().scheduled();
        PlannedStatement later = statement.cutOffOn(statement.cutOff().plusDays(1));
        later.put()
                .then()
                .statusCode(200)
                .body("cut_off_date", equalTo(later.cutOff().toString()));
        assertEquals(List.of("statement-scheduled", "statement-changed"), Stored.announced(statement.id()));
        assertEquals(1, version(statement));
    }

    @Test
    void aPayableStatementIsNotChangedButTheSameAgainIsFine() {
        PlannedStatement statement =
                aStatement().cutOffOn(PlannedStatement.today().minusDays(1)).scheduled();
        Http.asDfe().body("{}").post("/internal/v1/cut-off-runs").then().statusCode(200);
        refused(statement.paidOn(statement.payment().plusDays(1)).put(), 409, "statement-closed");
        statement.put().then().statusCode(200).body("state", equalTo("payable"));
        Http.asDfe()
                .post("/internal/v1/statements/" + statement.id() + "/payment-authorisation")
                .then()
                .statusCode(200);
        refused(statement.withoutOutputFee().put(), 409, "statement-closed");
        assertEquals("paid", Stored.state(statement.id()));
    }

    @Test
    void aProviderHasOneStatementForACohortAndMonth() {
        PlannedStatement statement = aStatement().scheduled();
        PlannedStatement twin = statement.underId(StatementId.random().value());
        refused(twin.put(), 409, "statement-already-exists");
        twin.called("June", 2026).scheduled();
        refused(twin.put(), 409, "statement-already-exists");
        twin.of(LeadProviderId.random()).underId(StatementId.random().value()).scheduled();
    }

    @Test
    void aStatementNeverChangesItsProviderOrCohort() {
        PlannedStatement statement = aStatement().scheduled();
        refused(statement.inCohort(2023).put(), 409, "statement-owner-fixed");
        refused(statement.of(LeadProviderId.random()).put(), 409, "statement-owner-fixed");
    }

    @Test
    void ofTwoRequestsAtOnceForOneIdBothSucceedAndOneCreates() {
        PlannedStatement statement = aStatement();
        assertEquals(
                List.of(200, 200, 200, 200),
                statusesOf(Stream.generate(() -> statement).limit(4)));
        assertEquals(List.of("statement-scheduled"), Stored.announced(statement.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void whatLosesItsRacesIsTriedAgain(String sqlState) {
        PlannedStatement statement = aStatement();
        try (Sabotage sabotage = Sabotage.of("statements", "id", statement.id().value(), sqlState, 3)) {
            statement.scheduled();
            assertEquals(3, sabotage.refusals() - 1);
        }
        assertEquals(List.of("statement-scheduled"), Stored.announced(statement.id()));
    }

    @Test
    void ofTwoRequestsAtOnceForOneMonthOneSucceeds() {
        PlannedStatement statement = aStatement();
        List<Integer> statuses = statusesOf(
                Stream.generate(() -> statement.underId(StatementId.random().value()))
                        .limit(4));
        assertEquals(List.of(200, 409, 409, 409), statuses);
        assertEquals(
                1,
                Stored.DATABASE.countWhere(
                        "statements",
                        "lead_provider_id = ?",
                        statement.leadProvider().value()));
    }

    @Test
    void badValuesAreNamedAndWriteNothing() {
        refusedField("lead_provider_id", "nobody", "lead-provider-invalid");
        refusedField("cohort", 2090, "cohort-unknown");
        refusedField("cohort", 2024.5, "cohort-invalid");
        refusedField("month", "Mai", "month-invalid");
        refusedField("month", "May\u0000", 400, "character-not-allowed");
        refusedField("year", null, "year-invalid");
        refusedField("cut_off_date", "2026-02-30", "cut-off-date-invalid");
        refusedField("cut_off_date", "+999999999-01-01", "cut-off-date-invalid");
        refusedField("payment_date", "2021-01-01", "payment-before-cut-off");
        refusedField("output_fee", "maybe", "output-fee-invalid");
        refusedField("output_fee", List.of(true), "value-invalid");
        refusedField("outputfee", true, "property-unknown");
    }

    @Test
    void bodiesThatAreNoObjectAreRefusedAndWriteNothing() {
        long outbox = Stored.DATABASE.count("outbox");
        for (String body : List.of("", "{", "[]", "null", "\"x\"", "5", "{\"cohort\":1}}")) {
            Response response = Http.asDfe().body(body).put("/internal/v1/statements/" + StatementId.random());
            response.then().statusCode(400).body("errors[0].title", equalTo("Bad request"));
        }
        assertEquals(outbox, Stored.DATABASE.count("outbox"));
    }

    @Test
    void anIdThatIsNoUuidIsNotFound() {
        for (String id : List.of("nonsense", "1-2-3-4-5")) {
            Http.asDfe()
                    .body(aStatement().body())
                    .put("/internal/v1/statements/" + id)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void onlyDfePlansStatements() {
        PlannedStatement statement = aStatement();
        Http.asProvider("aurora")
                .body(statement.body())
                .put("/internal/v1/statements/" + statement.id())
                .then()
                .statusCode(403);
        Http.asNobody()
                .body(statement.body())
                .put("/internal/v1/statements/" + statement.id())
                .then()
                .statusCode(401);
        assertEquals(
                0,
                Stored.DATABASE.countWhere(
                        "statements", "id = ?", statement.id().value()));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        Http.asDfe()
                .contentType("text/plain")
                .body("May")
                .put("/internal/v1/statements/" + StatementId.random())
                .then()
                .statusCode(415)
                .body("errors[0].code", equalTo("media-type-unsupported"));
    }

    private static List<Integer> statusesOf(Stream<PlannedStatement> together) {
        List<CompletableFuture<Integer>> answers = together.map(
                        one -> CompletableFuture.supplyAsync(() -> one.put().statusCode()))
                .toList();
        return answers.stream().map(CompletableFuture::join).sorted().toList();
    }

    private static void refusedField(String field, Object value, String code) {
        refusedField(field, value, 422, code);
    }

    private static void refusedField(String field, Object value, int status, String code) {
        PlannedStatement statement = aStatement();
        long outbox = Stored.DATABASE.count("outbox");
        refused(put(statement, body -> body.put(field, value)), status, code);
        assertEquals(
                0,
                Stored.DATABASE.countWhere(
                        "statements", "id = ?", statement.id().value()));
        assertEquals(outbox, Stored.DATABASE.count("outbox"));
    }

    private static Response put(PlannedStatement statement, Consumer<Map<String, Object>> spoil) {
        Map<String, Object> body = new HashMap<>(statement.body());
        spoil.accept(body);
        return Http.asDfe().body(body).put("/internal/v1/statements/" + statement.id());
    }

    private static void refused(Response response, int status, String code) {
        response.then().log().ifValidationFails().statusCode(status).body("errors[0].code", equalTo(code));
    }

    private static long version(PlannedStatement statement) {
        return Stored.DATABASE
                .value(
                        Long.class,
                        "select version from statements where id = ?",
                        statement.id().value())
                .orElseThrow();
    }
}
