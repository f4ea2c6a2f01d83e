package uk.gov.education.ecf.statements.breakdown;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.fixtures.ManyItems.billable;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.statements.fixtures.AgreedContract;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Stored;

/** What a lead provider reads of its money. */
@ComponentTest
class ProviderBreakdownComponentTest {

    private static final LeadProviderId CEDAR = LeadProviderId.of("c0000000-0000-4000-8000-000000000003");

    @BeforeEach
    void cedarHasNothing() {
        Stored.DATABASE.execute("delete from statement_documents where lead_provider_id = ?", CEDAR.value());
        Stored.DATABASE.execute("delete from line_items where lead_provider_id = ?", CEDAR.value());
        Stored.DATABASE.execute(
                "delete from adjustments where statement_id in (select id from statements where lead_provider_id = ?)",
                CEDAR.value());
        Stored.DATABASE.execute("delete from statements where lead_provider_id = ?", CEDAR.value());
        Stored.DATABASE.execute(
                "delete from contract_bands where contract_id in (select id from contracts where lead_provider_id = ?)",
                CEDAR.value());
        Stored.DATABASE.execute("delete from contracts where lead_provider_id = ?", CEDAR.value());
    }

    @Test
    void itReadsFinancesNumbersInItsOwnDialect() {
        PlannedStatement statement = cedars().scheduled();
        WorkedExample.on(statement);
        Map<String, Object> attributes = read(statement.id())
                .statusCode(200)
                .contentType("application/vnd.api+json")
                .body("data.id", equalTo(statement.id().toString()))
                .body("data.type", equalTo("statement-breakdown"))
                .body("data.attributes.year", equalTo("2026"))
                .body("data.attributes.cohort", equalTo("2024"))
                .body("data.attributes.paid", equalTo(false))
                .body("data.attributes.total", equalTo("23450.30"))
                .extract()
                .jsonPath()
                .getMap("data.attributes");
        Map<String, Object> finances = Http.asDfe()
                .get("/internal/v1/statements/" + statement.id() + "/breakdown")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        Map<String, Object> numbers = new LinkedHashMap<>(finances);
        numbers.keySet().removeAll(List.of("statement_id", "lead_provider_id", "cohort", "year", "state"));
        attributes.keySet().removeAll(List.of("cohort", "year", "paid"));
        assertEquals(numbers, attributes);
    }

    @Test
    void theStatementLinksToIt() {
        PlannedStatement statement = cedars().scheduled();
        AgreedContract.recorded(statement, AgreedContract.EIGHT_PLACES);
        String link = Http.asProvider("cedar")
                .get("/api/v3/statements/" + statement.id())
                .then()
                .statusCode(200)
                .extract()
                .path("data.links.breakdown");
        assertEquals("/api/v3/statements/" + statement.id() + "/breakdown", link);
        Http.asProvider("cedar").get(link).then().statusCode(200);
        Http.asProvider("cedar")
                .get("/api/v3/statements")
                .then()
                .statusCode(200)
                .body("data.links.breakdown", hasItem(link));
    }

    @Test
    void whoeverKnowsItIsToldThatNothingDiffersUntilSomethingDoes() {
        PlannedStatement statement = cedars().scheduled();
        AgreedContract.recorded(statement, AgreedContract.EIGHT_PLACES);
        String tag = read(statement.id()).statusCode(200).extract().header("ETag");
        Http.asProvider("cedar")
                .header("If-None-Match", tag)
                .get(path(statement.id()))
                .then()
                .statusCode(304)
                .body(emptyString());
        billable(statement, "started").put(1);
        Http.asProvider("cedar")
                .header("If-None-Match", tag)
                .get(path(statement.id()))
                .then()
                .statusCode(200)
                .body("data.attributes.total", equalTo("120.00"));
    }

    @Test
    void itReadsItsOwnStatementsOnly() {
        PlannedStatement statement = cedars().scheduled();
        AgreedContract.recorded(statement, AgreedContract.EIGHT_PLACES);
        Http.asProvider("beacon")
                .get(path(statement.id()))
                .then()
                .statusCode(404)
                .body("error", equalTo("Resource not Found"));
        read(StatementId.random()).statusCode(404);
        Http.asProvider("cedar")
                .get("/api/v3/statements/nonsense/breakdown")
                .then()
                .statusCode(404);
        Http.asNobody().get(path(statement.id())).then().statusCode(401);
        Http.asDfe().get(path(statement.id())).then().statusCode(403);
    }

    @Test
    void withoutAContractThereIsNoneYet() {
        PlannedStatement statement = cedars().scheduled();
        read(statement.id()).statusCode(404);
    }

    private static PlannedStatement cedars() {
        return PlannedStatement.aStatement().of(CEDAR);
    }

    private static ValidatableResponse read(StatementId id) {
        return Http.asProvider("cedar").get(path(id)).then().log().ifValidationFails();
    }

    private static String path(StatementId id) {
        return "/api/v3/statements/" + id + "/breakdown";
    }
}
