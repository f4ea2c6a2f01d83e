package uk.gov.education.ecf.partnerships.confirmation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.BEACON;
import static uk.gov.education.ecf.partnerships.Given.confirmation;
import static uk.gov.education.ecf.partnerships.Given.confirmed;
import static uk.gov.education.ecf.platform.testkit.Http.asNobody;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;
import static uk.gov.education.ecf.platform.testkit.Http.asStranger;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.partnerships.Traces;
import uk.gov.education.ecf.partnerships.model.PartnershipRefusals;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** Every row of the contract's table of refusals; each leaves the database as it was. */
@ComponentTest
class RefusedPartnershipComponentTest {

    private static final List<Refusal> REFUSALS = List.of(
            PartnershipRefusals.COHORT_MISSING,
            PartnershipRefusals.COHORT_UNKNOWN,
            PartnershipRefusals.SCHOOL_MISSING,
            PartnershipRefusals.SCHOOL_UNKNOWN,
            PartnershipRefusals.SCHOOL_LED_ONLY,
            PartnershipRefusals.SCHOOL_INELIGIBLE,
            PartnershipRefusals.SCHOOL_ALREADY_YOURS,
            PartnershipRefusals.SCHOOL_TAKEN,
            PartnershipRefusals.SCHOOL_PROGRAMME_UNCONFIRMED,
            PartnershipRefusals.DELIVERY_PARTNER_MISSING,
            PartnershipRefusals.DELIVERY_PARTNER_UNKNOWN,
            PartnershipRefusals.DELIVERY_PARTNER_NOT_WITH_YOU,
            PartnershipRefusals.PARTNERSHIP_CHALLENGED,
            PartnershipRefusals.DELIVERY_PARTNER_ALREADY_YOURS);

    private static final String PARTNERSHIPS = "/api/v3/partnerships/ecf";

    @BeforeEach
    void leadProviders() {
        Given.theLeadProviders();
    }

    @Test
    void cohortSchoolAndDeliveryPartnerMissing() {
        refused(
                Map.of("data", Map.of("attributes", Map.of())),
                "cohort-missing",
                "school-missing",
                "delivery-partner-missing");
        refused(
                Map.of("data", Map.of("type", "ecf-partnership")),
                "cohort-missing",
                "school-missing",
                "delivery-partner-missing");
        refused(confirmation("", " ", List.of("x")), "cohort-missing", "school-missing", "delivery-partner-missing");
    }

    @Test
    void cohortSchoolAndDeliveryPartnerUnknown() {
        refused(
                confirmation(1066, Given.id(), Given.id()),
                "cohort-unknown",
                "school-unknown",
                "delivery-partner-unknown");
        refused(
                confirmation("2024abc", "not-an-id", 7),
                "cohort-unknown",
                "school-unknown",
                "delivery-partner-unknown");
    }

    @Test
    void theSchoolsRulesAreToldBesideAnUnknownCohort() {
        String school = Given.aSchool(Map.of("eligible_for_funding", false));

        refused(
                confirmation(2019, school, Given.aDeliveryPartnerOfAurora()),
                "cohort-unknown",
                "school-ineligible",
                "delivery-partner-not-with-you");
    }

    @Test
    void aGoodSchoolIsNotAccusedBesideAnUnknownCohort() {
        refused(
                confirmation(null, Given.aSchool(), Given.aDeliveryPartnerOfAurora()),
                "cohort-missing",
                "delivery-partner-not-with-you");
    }

    @Test
    void oneMissingBesideOneUnknown() {
        refused(confirmation(null, Given.id(), null), "cohort-missing", "delivery-partner-missing", "school-unknown");
    }

    @Test
    void schoolLedOnly() {
        String school = Given.aSchool(Map.of("eligible_for_funding", false, "school_led_only", true));

        refused(confirmation(2024, school, Given.aDeliveryPartnerOfAurora()), "school-led-only");
    }

    @Test
    void schoolIneligible() {
        refused(
                confirmation(
                        2024, Given.aSchool(Map.of("eligible_for_funding", false)), Given.aDeliveryPartnerOfAurora()),
                "school-ineligible");
    }

    @Test
    void schoolIneligibleInTheCohort() {
        String school = Given.aSchool();
        Given.setUp(school, 2024, Map.of("induction_programme_choice", "not_yet_known", "eligible_for_funding", false));

        refused(confirmation(2024, school, Given.aDeliveryPartnerOfAurora()), "school-ineligible");
    }

    @Test
    void aSchoolEligibleInTheCohortIsAcceptedThoughItNoLongerIs() {
        String school = Given.aSchool(Map.of("eligible_for_funding", false));
        Given.setUp(school, 2024, Map.of("induction_programme_choice", "not_yet_known", "eligible_for_funding", true));

        confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());
    }

    @Test
    void alreadyMine() {
        String school = Given.aSchool();
        String partner = Given.aDeliveryPartnerOfAurora();
        confirmed("aurora", 2024, school, partner);

        refused(confirmation(2024, school, partner), "partnership-already-yours");
    }

    @Test
    void anotherProviders() {
        String school = Given.aSchool();
        String partner = Given.aDeliveryPartnerOfAurora();
        Given.engaged(BEACON, 2024, partner);
        confirmed("beacon", 2024, school, partner);

        refused(confirmation(2024, school, partner), "partnership-with-other-provider");
    }

    @Test
    void theSchoolHasNotSaidHowItGoesOn() {
        String school = Given.aSchool();
        String partner = Given.aDeliveryPartnerOfAurora();
        Given.engaged(AURORA, 2025, partner);
        confirmed("aurora", 2024, school, partner);

        refused(confirmation(2025, school, partner), "school-programme-unconfirmed");

        Given.setUp(school, 2025, Map.of("induction_programme_choice", "not_yet_known"));
        refused(confirmation(2025, school, partner), "school-programme-unconfirmed");

        Given.setUp(school, 2025, Map.of("induction_programme_choice", "provider_led"));
        confirmed("aurora", 2025, school, partner);
    }

    @Test
    void theDeliveryPartnerWorksWithSomebodyElseOrInAnotherCohort() {
        String partner = Given.aDeliveryPartner("Lakeside Learning Alliance");
        Given.engaged(BEACON, 2024, partner);
        Given.engaged(AURORA, 2023, partner);

        refused(confirmation(2024, Given.aSchool(), partner), "delivery-partner-not-with-you");
    }

    @Test
    void severalAtOnce() {
        String partner = Given.aDeliveryPartner("Lakeside Learning Alliance");
        String school = Given.aSchool(Map.of("eligible_for_funding", false));

        refused(confirmation(2024, school, partner), "school-ineligible", "delivery-partner-not-with-you");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "[1]",
                "\"x\"",
                "{\"other\":1}",
                "{\"data\":null}",
                "{\"data\":\"\"}",
                "{\"data\":{}}",
                "{\"data\":[]}",
                "{\"data\":5}",
                "{\"data\":[{}]}",
                "{\"data\":{\"attributes\":[]}}",
                "{\"data\":",
                "{\"data\":{\"a\":\"\\u0000\"}}"
            })
    void whatIsNoBodyIsABadRequest(String body) {
        Traces.leavesNone(() -> withBody(asProvider("aurora"), body).post(PARTNERSHIPS))
                .then()
                .statusCode(400)
                .contentType("application/vnd.api+json")
                .body("errors.title", contains("Bad request"))
                .body("errors.code", everyItem(notNullValue()));
    }

    @Test
    void aNulCharacterInAValueIsABadRequest() {
        Traces.leavesNone(() -> asProvider("aurora")
                        .body(confirmation("2024", "\0", "x"))
                        .post(PARTNERSHIPS))
                .then()
                .statusCode(400);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        Traces.leavesNone(() ->
                        asProvider("aurora").contentType("text/plain").body("x").post(PARTNERSHIPS))
                .then()
                .statusCode(415);
    }

    @Test
    void withoutAProvidersTokenNothingIsRead() {
        Traces.leavesNone(() -> asNobody().body("{").post(PARTNERSHIPS)).then().statusCode(401);
        Traces.leavesNone(() -> asStranger().body("{").post(PARTNERSHIPS))
                .then()
                .statusCode(403);
    }

    @Test
    void aFilterThatIsNoMapIsRefusedBeforeTheBody() {
        Traces.leavesNone(() -> asProvider("aurora").body("{").post(PARTNERSHIPS + "?filter=x"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("filter-shape-invalid"));
    }

    @Test
    void anotherMethodIsNotAllowed() {
        asProvider("aurora").delete(PARTNERSHIPS).then().statusCode(405).header("Allow", containsString("POST"));
    }

    private static RequestSpecification withBody(RequestSpecification request, String body) {
        return body.isEmpty() ? request : request.body(body);
    }

    private static void refused(Object body, String... codes) {
        Response answer =
                Traces.leavesNone(() -> asProvider("aurora").body(body).post(PARTNERSHIPS));
        answer.then().statusCode(422).contentType("application/vnd.api+json").body("errors.code", contains(codes));
        List<Refusal> told =
                Stream.of(codes).map(RefusedPartnershipComponentTest::refusal).toList();
        assertEquals(told.stream().map(Refusal::title).toList(), answer.path("errors.title"));
        assertEquals(told.stream().map(Refusal::detail).toList(), answer.path("errors.detail"));
        answer.then().body("errors.collect { it.keySet() }", everyItem(contains("code", "title", "detail", "links")));
    }

    private static Refusal refusal(String code) {
        return REFUSALS.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What the provider reads as the attribute at fault, of every way in which a partnership can be refused. */
    @ParameterizedTest
    @CsvSource({
        "cohort-missing,cohort",
        "cohort-unknown,cohort",
        "school-missing,school_id",
        "school-unknown,school_id",
        "school-led-only,school_id",
        "school-ineligible,school_id",
        "partnership-already-yours,school_id",
        "partnership-with-other-provider,school_id",
        "school-programme-unconfirmed,school_id",
        "delivery-partner-missing,delivery_partner_id",
        "delivery-partner-unknown,delivery_partner_id",
        "delivery-partner-not-with-you,delivery_partner_id",
        "partnership-challenged,delivery_partner_id",
        "delivery-partner-already-yours,delivery_partner_id"
    })
    void everyRefusalIsToldOfItsAttribute(String code, String title) {
        assertEquals(title, refusal(code).title());
    }
}
