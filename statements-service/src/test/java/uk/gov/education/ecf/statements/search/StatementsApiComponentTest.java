package uk.gov.education.ecf.statements.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

/** What a lead provider reads of its statements. */
@ComponentTest
class StatementsApiComponentTest {

    private static final LeadProviderId BEACON = LeadProviderId.of("b0000000-0000-4000-8000-000000000002");

    @BeforeEach
    void beaconHasNoStatements() {
        Stored.DATABASE.execute("delete from statement_documents where lead_provider_id = ?", BEACON.value());
        Stored.DATABASE.execute("delete from statements where lead_provider_id = ?", BEACON.value());
    }

    @Test
    void aStatementIsShownAsTheGuidanceShowsIt() {
        PlannedStatement statement = may().scheduled();
        var attributes = single(statement.id())
                .statusCode(200)
                .contentType("application/vnd.api+json")
                .body("data.id", equalTo(statement.id().toString()))
                .body("data.type", equalTo("statement"))
                .body("data.attributes.month", equalTo("May"))
                .body("data.attributes.year", equalTo("2026"))
                .body("data.attributes.type", equalTo("ecf"))
                .body("data.attributes.cohort", equalTo("2024"))
                .body("data.attributes.cut_off_date", equalTo(statement.cutOff().toString()))
                .body(
                        "data.attributes.payment_date",
                        equalTo(statement.payment().toString()))
                .body("data.attributes.paid", equalTo(false))
                .extract()
                .jsonPath()
                .getMap("data.attributes");
        assertEquals(
                List.of(
                        "month",
                        "year",
                        "type",
                        "cohort",
                        "cut_off_date",
                        "payment_date",
                        "paid",
                        "created_at",
                        "updated_at"),
                List.copyOf(attributes.keySet()));
        assertTrue(String.valueOf(attributes.get("created_at"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
    }

    @Test
    void theListIsOrderedByPaymentDate() {
        PlannedStatement last =
                may().called("June", 2026).paidOn(may().payment().plusDays(2)).scheduled();
        PlannedStatement first = may().called("July", 2026).scheduled();
        PlannedStatement between =
                may().called("August", 2026).paidOn(may().payment().plusDays(1)).scheduled();
        listed("")
                .body(
                        "data.id",
                        contains(
                                first.id().toString(),
                                between.id().toString(),
                                last.id().toString()));
        listed("?sort=-payment_date").body("data[0].id", equalTo(first.id().toString()));
    }

    @Test
    void theListLeavesOutServiceFeeMonthsButASingleLookUpFindsThem() {
        PlannedStatement serviceFeeOnly = may().withoutOutputFee().scheduled();
        listed("").body("data", empty());
        single(serviceFeeOnly.id()).statusCode(200);
    }

    @Test
    void payableAndPaidStatementsStayInTheList() {
        PlannedStatement closed =
                may().cutOffOn(PlannedStatement.today().minusDays(1)).scheduled();
        runCutOff();
        listed("").body("data.id", contains(closed.id().toString())).body("data[0].attributes.paid", equalTo(false));
        authorise(closed.id());
        listed("").body("data.id", contains(closed.id().toString())).body("data[0].attributes.paid", equalTo(true));
    }

    @Test
    void filterCohortTakesSeveralAndDefaultsToThoseAfter2020() {
        PlannedStatement in2021 = may().inCohort(2021).scheduled();
        PlannedStatement in2022 = may().inCohort(2022).scheduled();
        PlannedStatement in2020 = may().inCohort(2020).scheduled();
        assertEquals(ids(in2021, in2022), shownBy(""));
        assertEquals(ids(in2020, in2021), shownBy("?filter[cohort]=2020,2021"));
        assertEquals(Set.of(), shownBy("?filter[cohort]=1999"));
        assertEquals(Set.of(), shownBy("?filter[cohort]=soon"));
        single(in2020.id()).statusCode(200);
    }

    @Test
    void filterTypeShowsAllWhenBlankOrEcfAndNothingOtherwise() {
        PlannedStatement statement = may().scheduled();
        for (String query : List.of("?filter[type]=", "?filter[type]=ecf", "?filter[type][]=npq")) {
            assertEquals(ids(statement), shownBy(query), query);
        }
        assertEquals(Set.of(), shownBy("?filter[type]=npq"));
        assertEquals(Set.of(), shownBy("?filter[type]=ECF"));
        Http.asProvider("beacon")
                .get("/api/v3/statements/" + statement.id() + "?filter[type]=ecf")
                .then()
                .statusCode(200);
        Http.asProvider("beacon")
                .get("/api/v3/statements/" + statement.id() + "?filter[type]=npq")
                .then()
                .statusCode(404);
    }

    @Test
    void filterUpdatedSinceTakesBackTheValueThatWasShown() {
        PlannedStatement statement = may().scheduled();
        assertEquals(ids(statement), shownBy("?filter[updated_since]=" + updatedAt(statement.id())));
        assertEquals(Set.of(), shownBy("?filter[updated_since]=" + Instant.now().plusSeconds(60)));
        Http.asProvider("beacon")
                .get("/api/v3/statements?filter[updated_since]=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("updated-since-invalid"));
    }

    @Test
    void updatedAtMovesWhenTheStatementIsPaidButNotWhenItBecomesPayable() {
        PlannedStatement statement =
                may().cutOffOn(PlannedStatement.today().minusDays(1)).scheduled();
        Instant before = storedUpdatedAt(statement.id());
        runCutOff();
        assertEquals("payable", Stored.state(statement.id()));
        assertEquals(before, storedUpdatedAt(statement.id()));
        authorise(statement.id());
        assertTrue(storedUpdatedAt(statement.id()).isAfter(before));
    }

    @Test
    void updatedAtMovesWhenAStatementStartsToAppearInTheList() {
        PlannedStatement statement = may().scheduled();
        new PlannedStatement(statement.id(), BEACON, 2024, "May", 2026, statement.cutOff(), statement.payment(), false)
                .scheduled();
        Instant hidden = storedUpdatedAt(statement.id());
        listed("").body("data", empty());
        statement.scheduled();
        listed("").body("data.id", contains(statement.id().toString()));
        assertTrue(storedUpdatedAt(statement.id()).isAfter(hidden));
    }

    @Test
    void anotherProvidersStatementIsUnknown() {
        PlannedStatement statement = may().scheduled();
        Http.asProvider("cedar")
                .get("/api/v3/statements/" + statement.id())
                .then()
                .statusCode(404)
                .body("error", equalTo("Resource not Found"));
        assertTrue(Http.asProvider("cedar")
                .get("/api/v3/statements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data.id")
                .stream()
                .noneMatch(statement.id().toString()::equals));
    }

    @Test
    void malformedAndUnknownIdsAreNotFound() {
        for (String id : List.of("nonsense", "1-2-3-4-5", StatementId.random().toString())) {
            Http.asProvider("beacon")
                    .get("/api/v3/statements/" + id)
                    .then()
                    .statusCode(404)
                    .body("error", equalTo("Resource not Found"));
        }
    }

    @Test
    void withoutATokenNothingIsShown() {
        Http.asNobody().get("/api/v3/statements").then().statusCode(401);
        Http.asStranger().get("/api/v3/statements").then().statusCode(403);
        Http.asDfe().get("/api/v3/statements").then().statusCode(403);
    }

    @Test
    void linksLeadThroughAllPagesInOrder() {
        List<PlannedStatement> planned =
                List.of(may().called("June", 2026), may().called("July", 2026), may().called("August", 2026));
        planned.forEach(PlannedStatement::scheduled);
        String next = listed("?page[per_page]=2").extract().path("links.next");
        assertNotEquals(null, next);
        assertEquals(
                1,
                Http.asProvider("beacon")
                        .urlEncodingEnabled(false)
                        .get(next)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("data")
                        .size());
    }

    private static PlannedStatement may() {
        return PlannedStatement.aStatement().of(BEACON);
    }

    private static ValidatableResponse listed(String query) {
        return Http.asProvider("beacon")
                .get("/api/v3/statements" + query)
                .then()
                .statusCode(200);
    }

    private static Set<String> shownBy(String query) {
        return Set.copyOf(listed(query).extract().jsonPath().getList("data.id", String.class));
    }

    private static Set<String> ids(PlannedStatement... statements) {
        return Set.copyOf(List.of(statements).stream()
                .map(statement -> statement.id().toString())
                .toList());
    }

    private static ValidatableResponse single(StatementId id) {
        return Http.asProvider("beacon").get("/api/v3/statements/" + id).then();
    }

    private static String updatedAt(StatementId id) {
        return single(id).statusCode(200).extract().path("data.attributes.updated_at");
    }

    private static Instant storedUpdatedAt(StatementId id) {
        return Stored.DATABASE
                .value(Instant.class, "select updated_at from statement_documents where id = ?", id.value())
                .orElseThrow();
    }

    private static void runCutOff() {
        Http.asDfe().body("{}").post("/internal/v1/cut-off-runs").then().statusCode(200);
    }

    private static void authorise(StatementId id) {
        Http.asDfe()
                .post("/internal/v1/statements/" + id + "/payment-authorisation")
                .then()
                .statusCode(200);
    }
}
