package uk.gov.education.ecf.statements.contracting;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.aStatement;
import static uk.gov.education.ecf.statements.fixtures.PlannedStatement.today;

import io.restassured.response.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Http;
import uk.gov.education.ecf.statements.fixtures.PlannedStatement;
import uk.gov.education.ecf.statements.fixtures.Sabotage;
import uk.gov.education.ecf.statements.fixtures.Stored;

@ComponentTest
class RecordContractComponentTest {

    private final LeadProviderId provider = LeadProviderId.random();

    @Test
    void aContractIsRecordedExactlyAsItWasWritten() {
        put(contract("5800", "1000.10"))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("lead_provider_id", equalTo(provider.toString()))
                .body("cohort", equalTo(2024))
                .body("version", equalTo(1))
                .body("recruitment_target", equalTo(250))
                .body("set_up_fee", equalTo("5800.00"))
                .body("monthly_service_fee", nullValue())
                .body("uplift_amount", equalTo("100.00"))
                .body("vat_chargeable", equalTo(true))
                .body("bands[0].min", equalTo(1))
                .body("bands[0].per_participant", equalTo("1000.10"))
                .body("bands[0].output_payment_percentage", equalTo("60.00"))
                .body("bands[1].output_payment_percentage", equalTo("100.00"))
                .body("bands[1].service_fee_percentage", equalTo("0.00"))
                .body("mentor_payment_per_participant", nullValue());
    }

    @Test
    void whatDiffersIsTheNextVersionAndWhatDoesNotIsNone() {
        assertEquals(1, version(contract("5800", "1000")));
        assertEquals(1, version(contract("\"5800.00\"", "1000.0")));
        assertEquals(2, version(contract("5801", "1000")));
        assertEquals(3, version(contract("5800", "1000")));
        assertEquals(
                List.of(1, 2, 3),
                Stored.DATABASE.list(
                        Integer.class,
                        "select contract_version from contracts where lead_provider_id = ? order by 1",
                        provider.value()));
    }

    @Test
    void ofManyAtOnceEachGetsAVersionOfItsOwn() {
        List<CompletableFuture<Integer>> versions = IntStream.rangeClosed(1, 4)
                .mapToObj(fee -> CompletableFuture.supplyAsync(() -> version(contract("" + fee, "1000"))))
                .toList();
        assertEquals(
                List.of(1, 2, 3, 4),
                versions.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void whatLosesItsRacesIsTriedAgain() {
        try (Sabotage sabotage = Sabotage.of("contracts", "lead_provider_id", provider.value(), "40001", 3)) {
            assertEquals(1, version(contract("5800", "1000")));
        }
        assertEquals(1, version(contract("5800", "1000")));
    }

    @Test
    void aPayableStatementKeepsTheVersionOfItsCloseAndAnOpenOneFollowsTheNewest() {
        PlannedStatement closing =
                aStatement().of(provider).cutOffOn(today().minusDays(1)).scheduled();
        PlannedStatement open = closing.next("October", today().plusDays(30)).scheduled();
        version(contract("1", "1000"));
        version(contract("2", "1000"));
        Http.asDfe().body("{}").post("/internal/v1/cut-off-runs").then().statusCode(200);
        assertEquals(3, version(contract("3", "1000")));
        assertEquals(Optional.of(2), fixedVersion(closing));
        assertEquals(Optional.empty(), fixedVersion(open));
    }

    @Test
    void badValuesAreNamedAndWriteNothing() {
        refused(put(contract("-1", "1000")), 422, "set-up-fee-invalid");
        refused(put(contract("\"£5\"", "1000")), 422, "set-up-fee-invalid");
        refused(put(contract("1e1000000000", "1000")), 422, "set-up-fee-invalid");
        refused(put(contract("1e400", "1000")), 422, "set-up-fee-invalid");
        refused(put(contract("0.001", "1000")), 422, "set-up-fee-invalid");
        refused(put(contract("true", "1000")), 422, "set-up-fee-invalid");
        refused(put(contract("[1]", "1000")), 422, "value-invalid");
        refused(put(contract("1", "null")), 422, "band-price-invalid");
        refused(put(contract("1", "1000").replace("101", "102")), 422, "bands-not-contiguous");
        refused(put(contract("1", "1000").replace("250", "250.5")), 422, "recruitment-target-invalid");
        refused(put(contract("1", "1000").replace("\"bands\"", "\"banding\"")), 422, "property-unknown");
        refused(put("{\"bands\": {}}"), 422, "value-invalid");
        refused(put("{\"bands\": [null]}"), 422, "recruitment-target-invalid");
        refused(put("{}"), 422, "recruitment-target-invalid");
        refused(put("[]"), 400, "json-object-expected");
        refused(put("{"), 400, "json-malformed");
        assertEquals(0, Stored.DATABASE.countWhere("contracts", "lead_provider_id = ?", provider.value()));
    }

    @Test
    void anAddressThatIsNoneIsNotFoundWhateverTheBody() {
        String body = contract("1", "1000");
        Http.asDfe().body(body).put(path(provider.toString(), "2090")).then().statusCode(404);
        Http.asDfe().body("{").put(path(provider.toString(), "2090")).then().statusCode(404);
        Http.asDfe().body(body).put(path(provider.toString(), "soon")).then().statusCode(404);
        Http.asDfe().body(body).put(path("nobody", "2024")).then().statusCode(404);
    }

    @Test
    void onlyDfeRecordsContracts() {
        Http.asProvider("aurora")
                .body(contract("1", "1000"))
                .put(path(provider.toString(), "2024"))
                .then()
                .statusCode(403);
    }

    private int version(String body) {
        return put(body).then().statusCode(200).extract().path("version");
    }

    private Response put(String body) {
        return Http.asDfe().body(body).put(path(provider.toString(), "2024"));
    }

    private static String path(String leadProvider, String cohort) {
        return "/internal/v1/lead-providers/" + leadProvider + "/cohorts/" + cohort + "/contract";
    }

    private static String contract(String setUpFee, String perParticipant) {
        return """
                {"recruitment_target": 250, "set_up_fee": %s, "monthly_service_fee": null, "uplift_amount": 100, "vat_chargeable": true,
                 "bands": [{"min": 1, "max": 100, "per_participant": %s, "output_payment_percentage": 60, "service_fee_percentage": 40},
                           {"min": 101, "max": 200, "per_participant": "900.50", "output_payment_percentage": 100, "service_fee_percentage": 0}],
                 "mentor_payment_per_participant": null}"""
                .formatted(setUpFee, perParticipant);
    }

    private static Optional<Integer> fixedVersion(PlannedStatement statement) {
        return Stored.DATABASE.value(
                Integer.class,
                "select contract_version from statements where id = ?",
                statement.id().value());
    }

    private static void refused(Response response, int status, String code) {
        response.then().log().ifValidationFails().statusCode(status).body("errors[0].code", equalTo(code));
    }
}
