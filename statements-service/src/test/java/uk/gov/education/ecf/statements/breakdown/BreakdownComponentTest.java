package uk.gov.education.ecf.statements.breakdown;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.fixtures.ManyItems.billable;
import static uk.gov.education.ecf.statements.fixtures.ManyItems.refundable;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.today;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.platform.testkit.Tokens;
import uk.gov.education.ecf.platform.testkit.Upstreams;
import uk.gov.education.ecf.statements.fixtures.AgreedContract;
import uk.gov.education.ecf.statements.fixtures.Declared;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;

/** What finance reads of a statement. */
@ComponentTest
class BreakdownComponentTest {

    @Test
    void theWorkedExampleHolds() {
        PlannedStatement statement = aStatement().scheduled();
        WorkedExample.on(statement);
        breakdown(statement)
                .contentType("application/json")
                .body("statement_id", equalTo(statement.id().toString()))
                .body("lead_provider_id", equalTo(statement.leadProvider().toString()))
                .body("cohort", equalTo(2024))
                .body("month", equalTo("May"))
                .body("year", equalTo(2026))
                .body("state", equalTo("open"))
                .body("contract_version", equalTo(1))
                .body("service_fee", equalTo("2972.41"))
                .body("output_fee", equalTo("16560.00"))
                .body("uplift", equalTo("4000.00"))
                .body("clawbacks", equalTo("3840.00"))
                .body("uplift_clawbacks", equalTo("300.00"))
                .body("adjustments", equalTo("149.50"))
                .body("subtotal", equalTo("19541.91"))
                .body("vat", equalTo("3908.38"))
                .body("total", equalTo("23450.30"))
                .body("adjustment_lines.amount", contains("250.00", "-100.50"))
                .body("ect", nullValue())
                .body("mentor", nullValue())
                .body("counts.billable", equalTo(170))
                .body("counts.refundable", equalTo(35))
                .body("counts.additions", equalTo(170))
                .body("counts.subtractions", equalTo(35))
                .body("counts.over_contract", equalTo(0))
                .body("counts.uplift_additions", equalTo(40))
                .body("counts.uplift_subtractions", equalTo(3))
                .body("counts.previous_billable", equalTo(270))
                .body("counts.previous_refundable", equalTo(10));
    }

    /** Where several methods share an address, the type of the body is looked at before it is known that none is read. */
    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "/", "application/", ";", "a/b/c; d"})
    void aContentTypeThatIsNoneDoesNotMatterWithoutABody(String contentType) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port
                        + path(aStatement().scheduled().id())))
                .header("Authorization", "Bearer " + Tokens.of("dfe-service"))
                .header("Content-Type", contentType)
                .build();
        assertEquals(
                409, // for want of a contract
                HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode());
    }

    @Test
    void everyTypeIsShownByBand() {
        PlannedStatement statement = aStatement().scheduled();
        WorkedExample.on(statement);
        Map<String, Object> started = type(breakdown(statement), "started");
        assertEquals("ect_and_mentor", started.get("participants"));
        assertEquals(150, started.get("previous_billable"));
        assertEquals("9360.00", started.get("output_fee"));
        assertEquals("480.00", started.get("clawbacks"));
        assertEquals(
                List.of(
                        "a 1-100 at 120.00: 100 +0 -0",
                        "b 101-200 at 108.00: 40 +60 -0",
                        "c 201-300 at 96.00: 0 +30 -5"),
                bands(started));
        Map<String, Object> completed = type(breakdown(statement), "completed");
        assertEquals("3360.00", completed.get("clawbacks"));
        assertEquals(
                List.of(
                        "a 1-100 at 120.00: 100 +0 -10",
                        "b 101-200 at 108.00: 20 +0 -20",
                        "c 201-300 at 96.00: 0 +0 -0"),
                bands(completed));
        breakdown(statement)
                .body(
                        "declaration_types.declaration_type",
                        contains(
                                "started",
                                "retained-1",
                                "retained-2",
                                "retained-3",
                                "retained-4",
                                "completed",
                                "extended-1",
                                "extended-2",
                                "extended-3"));
    }

    @Test
    void whatIsBeyondTheContractIsShownAndEarnsNothing() {
        PlannedStatement statement = aStatement().scheduled();
        AgreedContract.recorded(statement, AgreedContract.EIGHT_PLACES);
        PlannedStatement before =
                statement.next("April", today()).paidOn(today().plusDays(1)).scheduled();
        billable(before, "started").in("paid").put(8);
        refundable(before, "started").in("clawed_back").put(1);
        billable(statement, "started").put(4);
        refundable(statement, "started").put(2);
        Map<String, Object> started = type(breakdown(statement), "started");
        assertEquals(Map.of("additions", 3, "subtractions", 0), started.get("over_contract"));
        assertEquals("d 7-8 at 84.00: 1 +1 -2", bands(started).get(3));
        breakdown(statement)
                .body("counts.billable", equalTo(4))
                .body("counts.additions", equalTo(1))
                .body("counts.over_contract", equalTo(3))
                .body("total", equalTo("-84.00"));
    }

    @Test
    void mentorsAreReckonedApartFrom2025() {
        PlannedStatement statement = aStatement().inCohort(2025).scheduled();
        AgreedContract.recorded(
                statement,
                AgreedContract.EIGHT_PLACES.replace("\"vat_chargeable\": false", "\"vat_chargeable\": true"));
        billable(statement, "started").ofMentors().withUplift().put(30);
        billable(statement, "completed").ofMentors().put(5);
        refundable(statement, "started").ofMentors().put(2);
        breakdown(statement)
                .body("mentor.output_fee", equalTo("17500.00"))
                .body("mentor.clawbacks", equalTo("1000.00"))
                .body("mentor.subtotal", equalTo("16500.00"))
                .body("mentor.vat", equalTo("3300.00"))
                .body("mentor.total", equalTo("19800.00"))
                .body("ect.total", equalTo("0.00"))
                .body("uplift", equalTo("0.00"))
                .body("total", equalTo("19800.00"))
                .body(
                        "declaration_types.findAll { it.participants == 'mentor' }.declaration_type",
                        contains("started", "completed"))
                .body("declaration_types.find { it.participants == 'mentor' }.bands.price", contains("500.00"))
                .body("declaration_types.find { it.participants == 'mentor' }.bands[0].band", nullValue());
    }

    @Test
    void aMonthWithoutOutputFeesPaysTheServiceFee() {
        PlannedStatement statement = aStatement().withoutOutputFee().scheduled();
        AgreedContract.recorded(statement, AgreedContract.WORKED_EXAMPLE);
        breakdown(statement)
                .body("service_fee", equalTo("2972.41"))
                .body("total", equalTo("3566.90"))
                .body("adjustment_lines", empty())
                .body("declaration_types", hasSize(9));
    }

    @Test
    void aClosedStatementKeepsItsContractAndAnOpenOneFollowsTheNewest() {
        PlannedStatement closed = aStatement().cutOffOn(today().minusDays(1)).scheduled();
        PlannedStatement open = closed.next("June", today().plusDays(5)).scheduled();
        AgreedContract.recorded(closed, AgreedContract.WORKED_EXAMPLE);
        Http.asDfe().body("{}").post("/internal/v1/cut-off-runs").then().statusCode(200);
        AgreedContract.recorded(closed, AgreedContract.EIGHT_PLACES);
        breakdown(closed).body("contract_version", equalTo(1)).body("service_fee", equalTo("2972.41"));
        breakdown(open).body("contract_version", equalTo(2)).body("service_fee", equalTo("0.00"));
    }

    @Test
    void aStatementThatClosedWithoutAContractTakesTheFirst() {
        PlannedStatement closed = aStatement().cutOffOn(today().minusDays(1)).scheduled();
        Http.asDfe().body("{}").post("/internal/v1/cut-off-runs").then().statusCode(200);
        Http.asDfe().get(path(closed.id())).then().statusCode(409).body("errors[0].code", equalTo("contract-missing"));
        AgreedContract.recorded(closed, AgreedContract.WORKED_EXAMPLE);
        AgreedContract.recorded(closed, AgreedContract.EIGHT_PLACES);
        breakdown(closed).body("contract_version", equalTo(1));
    }

    @Test
    void declarationsCountFromTheMomentTheyAreOnTheStatement() {
        PlannedStatement statement = aStatement().scheduled();
        AgreedContract.recorded(statement, AgreedContract.WORKED_EXAMPLE);
        Declared declared = Declared.on(statement);
        Upstreams.publish(declared.becameEligible());
        Eventually.verify(
                () -> breakdown(statement).body("output_fee", equalTo("120.00")).body("uplift", equalTo("100.00")));
        Upstreams.publish(declared.voided());
        Eventually.verify(() -> breakdown(statement)
                .body("output_fee", equalTo("0.00"))
                .body("uplift", equalTo("0.00"))
                .body("counts.billable", equalTo(0)));
    }

    @Test
    void whatIsNotThereOrNotOfferedIsRefused() {
        PlannedStatement statement = aStatement().scheduled();
        for (String accepted : List.of("application/json", "text/csv")) {
            Http.asDfe().accept(accepted).get(path(StatementId.random())).then().statusCode(404);
            Http.asDfe()
                    .accept(accepted)
                    .get("/internal/v1/statements/nonsense/breakdown")
                    .then()
                    .statusCode(404);
            Http.asDfe()
                    .accept(accepted)
                    .get(path(statement.id()))
                    .then()
                    .statusCode(409)
                    .body("errors[0].code", equalTo("contract-missing"));
        }
        Http.asDfe()
                .accept("application/pdf")
                .get(path(statement.id()))
                .then()
                .statusCode(406)
                .body("errors[0].code", equalTo("not-acceptable"));
        Http.asProvider("aurora").get(path(statement.id())).then().statusCode(403);
        Http.asNobody().get(path(statement.id())).then().statusCode(401);
    }

    @Test
    void whoeverAcceptsAnythingGetsJson() {
        PlannedStatement statement = aStatement().scheduled();
        AgreedContract.recorded(statement, AgreedContract.EIGHT_PLACES);
        Http.asDfe()
                .accept("*/*")
                .get(path(statement.id()))
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    private static ValidatableResponse breakdown(PlannedStatement statement) {
        return Http.asDfe()
                .accept("application/json")
                .get(path(statement.id()))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static Map<String, Object> type(ValidatableResponse breakdown, String type) {
        return breakdown.extract().path("declaration_types.find { it.declaration_type == '" + type + "' }");
    }

    private static List<String> bands(Map<String, Object> type) {
        List<?> bands = (List<?>) type.get("bands");
        return bands.stream()
                .map(band -> (Map<?, ?>) band)
                .map(band -> "%s %s-%s at %s: %s +%s -%s"
                        .formatted(
                                band.get("band"),
                                band.get("min"),
                                band.get("max"),
                                band.get("price"),
                                band.get("previous_fill"),
                                band.get("additions"),
                                band.get("subtractions")))
                .toList();
    }

    private static String path(StatementId id) {
        return "/internal/v1/statements/" + id + "/breakdown";
    }
}
