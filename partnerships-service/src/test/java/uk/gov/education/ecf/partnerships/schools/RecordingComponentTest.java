package uk.gov.education.ecf.partnerships.schools;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asNobody;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolRecorded;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.partnerships.Traces;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Lead providers, delivery partners and schools, as DfE's staff record them. */
@ComponentTest
class RecordingComponentTest {

    private static final String INTERNAL = "/internal/v1";

    @BeforeEach
    void leadProviders() {
        Given.theLeadProviders();
    }

    @Test
    void aLeadProviderIsRecordedAnnouncedAndListed() {
        String id = Given.id();

        Scenario.stimulate(() -> asDfe().body(Map.of("name", " Delta \n Learning ", "vat_chargeable", false))
                        .put(INTERNAL + "/lead-providers/" + id))
                .andWaitFor(LeadProviderRecorded.class)
                .withKey(id)
                .andVerify((answer, event) -> {
                    answer.then()
                            .statusCode(200)
                            .contentType("application/json")
                            .body("lead_provider_id", equalTo(id))
                            .body("name", equalTo("Delta Learning"))
                            .body("vat_chargeable", is(false));
                    assertEquals("Delta Learning", event.leadProvider().name());
                    assertEquals(false, event.leadProvider().vatChargeable());
                });
        asDfe().get(INTERNAL + "/lead-providers")
                .then()
                .statusCode(200)
                .body("find { it.lead_provider_id == '" + id + "' }.name", equalTo("Delta Learning"));
    }

    @Test
    void vatIsChargedUnlessSaidOtherwise() {
        asDfe().get(INTERNAL + "/lead-providers")
                .then()
                .body("find { it.lead_provider_id == '" + AURORA + "' }.vat_chargeable", is(true));
    }

    @Test
    void aSchoolIsRecordedAnnouncedAndShown() {
        String id = Given.id();
        Map<String, Object> body = Given.aSchoolBody(Map.of("contact_email", "office@hollybrook.example"));

        Scenario.stimulate(() -> asDfe().body(body).put(INTERNAL + "/schools/" + id))
                .andWaitFor(SchoolRecorded.class)
                .withKey(id)
                .andVerify((answer, event) -> {
                    answer.then()
                            .statusCode(200)
                            .body("school_id", equalTo(id))
                            .body("eligible_for_funding", is(true))
                            .body("school_led_only", is(false))
                            .body("induction_tutor.name", equalTo("Priya Nandakumar"))
                            .body("cohorts", is(List.of()));
                    assertEquals(body.get("urn"), event.school().urn());
                    assertEquals("office@hollybrook.example", event.school().contactEmail());
                    assertEquals(
                            answer.asString(),
                            asDfe().get(INTERNAL + "/schools/" + id).asString());
                });
    }

    @Test
    void everyChangeOfASchoolHasAGreaterVersionAndTheWholeSchool() {
        String id = Given.id();
        Map<String, Object> body = Given.aSchoolBody(Map.of());
        Given.school(id, body);
        Given.setUp(id, 2024, Map.of("induction_programme_choice", "school_led"));
        body.put("eligible_for_funding", false);

        Scenario.stimulate(() -> asDfe().body(body).put(INTERNAL + "/schools/" + id))
                .andWaitFor(SchoolRecorded.class)
                .withKey(id)
                .andVerify(event -> {
                    assertEquals(2, event.version());
                    assertEquals(false, event.school().eligibleForFunding());
                    assertEquals("school_led", event.school().cohorts().get(0).inductionProgrammeChoice());
                });
    }

    @Test
    void repeatingARequestLeavesNoTrace() {
        String school = Given.id();
        Map<String, Object> body = Given.aSchoolBody(Map.of());
        Given.school(school, body);
        String partner = Given.aDeliveryPartner("Lakeside");

        Traces.leavesNone(() -> asDfe().body(body).put(INTERNAL + "/schools/" + school))
                .then()
                .statusCode(200);
        Traces.leavesNone(() ->
                        asDfe().body(Map.of("name", "Aurora  Institute")).put(INTERNAL + "/lead-providers/" + AURORA))
                .then()
                .statusCode(200);
        Traces.leavesNone(
                        () -> asDfe().body(Map.of("name", "Lakeside ")).put(INTERNAL + "/delivery-partners/" + partner))
                .then()
                .statusCode(200);
    }

    @Test
    void aUrnBelongsToOneSchool() {
        Map<String, Object> body = Given.aSchoolBody(Map.of());
        Given.school(Given.id(), body);
        String another = Given.aSchool();

        Traces.leavesNone(() -> asDfe().body(body).put(INTERNAL + "/schools/" + Given.id()))
                .then()
                .statusCode(409)
                .body("errors.code", contains("urn-taken"));
        Traces.leavesNone(() -> asDfe().body(body).put(INTERNAL + "/schools/" + another))
                .then()
                .statusCode(409);
    }

    @Test
    void everythingWrongWithASchoolIsToldAtOnce() {
        Map<String, Object> wrong = new HashMap<>(
                Map.of("name", " ", "induction_tutor", Map.of("name", "Priya"), "contact_email", "nowhere"));

        Traces.leavesNone(() -> asDfe().body(wrong).put(INTERNAL + "/schools/" + Given.id()))
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "name-missing",
                                "urn-invalid",
                                "induction-tutor-invalid",
                                "contact-email-invalid",
                                "eligible-for-funding-missing"))
                .body(
                        "errors.title",
                        contains("name", "urn", "induction_tutor", "contact_email", "eligible_for_funding"));
    }

    @Test
    void nobodyIsFundedByAnOmission() {
        Map<String, Object> body = Given.aSchoolBody(Map.of());
        body.remove("eligible_for_funding");

        Traces.leavesNone(() -> asDfe().body(body).put(INTERNAL + "/schools/" + Given.id()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("eligible-for-funding-missing"));
        body.put("eligible_for_funding", null);
        Traces.leavesNone(() -> asDfe().body(body).put(INTERNAL + "/schools/" + Given.id()))
                .then()
                .statusCode(422);
        asDfe().get("/q/openapi?format=json")
                .then()
                .body("components.schemas.SchoolBody.required", hasItem("eligible_for_funding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead-providers", "delivery-partners", "schools"})
    void aNameIsCompulsory(String kind) {
        Traces.leavesNone(() -> asDfe().body(Map.of()).put(INTERNAL + "/" + kind + "/" + Given.id()))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("name-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead-providers", "delivery-partners", "schools"})
    void aNameTooLongForAnyIndexIsRefused(String kind) {
        Map<String, Object> body = Map.of("name", "x".repeat(256));
        Traces.leavesNone(() -> asDfe().body(body).put(INTERNAL + "/" + kind + "/" + Given.id()))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("name-too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead-providers", "delivery-partners", "schools"})
    void badBodiesAreRefusedWithTheEnvelope(String kind) {
        String path = INTERNAL + "/" + kind + "/" + Given.id();
        for (String body : List.of("{", "[]", "7", "{\"name\":\"\\u0000\"}")) {
            Traces.leavesNone(() -> asDfe().body(body).put(path))
                    .then()
                    .statusCode(400)
                    .body("errors.code", everyItem(notNullValue()));
        }
        for (String body : List.of("{\"name\":{}}", "{\"name\":\"x\",\"nickname\":\"y\"}")) {
            Traces.leavesNone(() -> asDfe().body(body).put(path))
                    .then()
                    .statusCode(422)
                    .body("errors.code", everyItem(notNullValue()));
        }
        Traces.leavesNone(() -> asDfe().put(path)).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead-providers", "delivery-partners", "schools"})
    void anIdThatIsNoUuidIsNotFound(String kind) {
        Traces.leavesNone(() -> asDfe().body(Map.of("name", "x")).put(INTERNAL + "/" + kind + "/1-2-3-4-5"))
                .then()
                .statusCode(404);
    }

    @Test
    void anUnknownSchoolIsNotFound() {
        asDfe().get(INTERNAL + "/schools/" + UUID.randomUUID()).then().statusCode(404);
        asDfe().get(INTERNAL + "/schools/nonsense").then().statusCode(404);
    }

    @Test
    void providersHaveNoBusinessHere() {
        String path = INTERNAL + "/schools/" + Given.id();

        Traces.leavesNone(() ->
                        asProvider("aurora").body(Given.aSchoolBody(Map.of())).put(path))
                .then()
                .statusCode(403);
        Traces.leavesNone(() -> asNobody().body(Given.aSchoolBody(Map.of())).put(path))
                .then()
                .statusCode(401);
    }
}
