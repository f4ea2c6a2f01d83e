package uk.gov.education.ecf.partnerships.challenge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.BEACON;
import static uk.gov.education.ecf.partnerships.Given.confirmed;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipChallenged;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolCohortSetUp;
import uk.gov.education.ecf.partnerships.AtOnce;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.partnerships.Traces;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

@ComponentTest
class ChallengePartnershipComponentTest {

    private static final String SHOWN_TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    private String school;
    private String partner;
    private String id;

    @BeforeEach
    void aPartnership() {
        Given.theLeadProviders();
        school = Given.aSchool();
        partner = Given.aDeliveryPartnerOfAurora();
        id = confirmed("aurora", 2024, school, partner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"another_provider", "not_confirmed", "do_not_recognise", "no_ects", "mistake"})
    void aChallengeIsAnsweredShownAndAnnouncedWithItsReason(String reason) {
        String before = shown().path("data.attributes.updated_at");

        Scenario.stimulate(() -> challenge(id, reason))
                .andWaitFor(PartnershipChallenged.class)
                .withKey(id)
                .andVerify((answer, event) -> {
                    answer.then()
                            .statusCode(200)
                            .body("partnership_id", equalTo(id))
                            .body("status", equalTo("challenged"))
                            .body("challenged_reason", equalTo(reason));
                    shown().then()
                            .statusCode(200)
                            .body("data.attributes.status", equalTo("challenged"))
                            .body("data.attributes.challenged_reason", equalTo(reason))
                            .body("data.attributes.challenged_at", matchesPattern(SHOWN_TIME))
                            .body("data.attributes.updated_at", greaterThan(before));
                    assertEquals(reason, event.reason());
                    assertEquals("challenged", event.partnership().status());
                    assertEquals(1, event.version());
                });
    }

    @Test
    void aSchoolWithoutEarlyCareerTeachersHasSaidSoForTheCohort() {
        Scenario.stimulate(() -> challenge(id, "no_ects"))
                .andWaitFor(SchoolCohortSetUp.class)
                .matching(
                        (answer, event) -> event.school().schoolId().toString().equals(school)
                                && event.school()
                                        .cohorts()
                                        .get(0)
                                        .inductionProgrammeChoice()
                                        .equals("no_early_career_teachers"))
                .andVerify((answer, event) -> assertEquals(2024, event.cohort()));
        listedSchool(2024)
                .then()
                .body("data.attributes.induction_programme_choice", equalTo("no_early_career_teachers"))
                .body("data.attributes.in_partnership", is(false));
    }

    @Test
    void whatElseTheSchoolSetUpStays() {
        Given.setUp(school, 2024, Map.of("induction_programme_choice", "provider_led", "pupil_premium_uplift", true));

        challenge(id, "no_ects").then().statusCode(200);

        asDfe().get("/internal/v1/schools/" + school)
                .then()
                .body("cohorts[0].induction_programme_choice", equalTo("no_early_career_teachers"))
                .body("cohorts[0].pupil_premium_uplift", is(true));
    }

    @Test
    void withAnyOtherReasonTheSchoolStaysProviderLed() {
        challenge(id, "another_provider").then().statusCode(200);

        listedSchool(2024)
                .then()
                .body("data.attributes.induction_programme_choice", equalTo("provider_led"))
                .body("data.attributes.in_partnership", is(false));
    }

    @Test
    void confirmingAgainMakesANewPartnershipAndTheChallengedOneStays() {
        Given.challenged(id, "mistake");

        String again = confirmed("aurora", 2024, school, partner);

        assertNotEquals(id, again);
        shown().then().body("data.attributes.status", equalTo("challenged"));
        asProvider("aurora")
                .get("/api/v3/partnerships/ecf/" + again)
                .then()
                .body("data.attributes.status", equalTo("active"))
                .body("data.attributes.challenged_reason", nullValue())
                .body("data.attributes.challenged_at", nullValue());
        asProvider("aurora")
                .get("/api/v3/partnerships/ecf?filter[delivery_partner_id]=" + partner)
                .then()
                .body("data.id", contains(id, again));
        listedSchool(2024).then().body("data.attributes.in_partnership", is(true));
    }

    @Test
    void theSchoolIsFreeForAnotherProvider() {
        Given.engaged(BEACON, 2024, partner);
        Given.challenged(id, "another_provider");

        confirmed("beacon", 2024, school, partner);
    }

    @Test
    void confirmingOverridesThatThereWasNobodyToTrain() {
        Given.challenged(id, "no_ects");

        confirmed("aurora", 2024, school, partner);

        listedSchool(2024).then().body("data.attributes.induction_programme_choice", equalTo("provider_led"));
    }

    @Test
    void aChallengedPartnershipIsNotCarriedOver() {
        Given.engaged(AURORA, 2025, partner);
        Given.challenged(id, "mistake");

        asDfe().body(Map.of("induction_programme_choice", "provider_led", "continue_partnership", true))
                .put("/internal/v1/schools/" + school + "/cohorts/2025")
                .then()
                .statusCode(409)
                .body("errors.code", contains("continuation-of-nothing"));
    }

    @Test
    void aSecondChallengeIsAConflictAndTheFirstReasonStays() {
        Given.challenged(id, "mistake");

        Traces.leavesNone(() -> challenge(id, "no_ects"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("already-challenged"));
        shown().then().body("data.attributes.challenged_reason", equalTo("mistake"));
    }

    @Test
    void ofTwoChallengesAtOnceOneIsAConflict() throws Exception {
        List<Response> answers = AtOnce.answers(() -> challenge(id, "no_ects"), () -> challenge(id, "mistake"));

        assertEquals(
                List.of(200, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
        assertEquals(
                1,
                Traces.DATABASE.countWhere(
                        "outbox", "message_key = ? and type = 'partnerships.partnership-challenged.v1'", id));
    }

    @Test
    void anUnknownReasonIsRefused() {
        refused("{\"reason\": \"changed_our_mind\"}", "challenge-reason-invalid");
        refused("{\"reason\": \"\"}", "challenge-reason-invalid");
        refused("{}", "challenge-reason-invalid");
        refused("{\"reason\": \"mistake\", \"because\": 1}", "property-unknown");
        refused("{\"reason\": 5}", "challenge-reason-invalid");
        refused("{\"reason\": [\"mistake\"]}", "value-invalid");
    }

    @Test
    void whatIsNoBodyIsABadRequest() {
        Traces.leavesNone(() -> asDfe().body("{").post("/internal/v1/partnerships/" + id + "/challenge"))
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-4000-8000-000000000000"})
    void anUnknownPartnershipIsNotFound(String unknown) {
        Traces.leavesNone(() -> challenge(unknown, "mistake")).then().statusCode(404);
    }

    @Test
    void theDepartmentFindsASchoolByItsUrnAndItsPartnerships() {
        String urn = asDfe().get("/internal/v1/schools/" + school).path("urn");
        Given.challenged(id, "mistake");
        String again = confirmed("aurora", 2024, school, partner);

        asDfe().get("/internal/v1/schools?urn=" + urn).then().statusCode(200).body("school_id", contains(school));
        asDfe().get("/internal/v1/schools?urn=1").then().statusCode(200).body("size()", is(0));
        asDfe().get("/internal/v1/schools").then().statusCode(422).body("errors.code", contains("urn-invalid"));
        asDfe().get("/internal/v1/schools/" + school + "/partnerships")
                .then()
                .statusCode(200)
                .body("partnership_id", contains(id, again))
                .body("status", contains("challenged", "active"))
                .body("relationship", contains(false, false));
        asDfe().get("/internal/v1/schools/" + Given.id() + "/partnerships")
                .then()
                .statusCode(404);
        asProvider("aurora").get("/internal/v1/schools?urn=" + urn).then().statusCode(403);
        asProvider("aurora")
                .get("/internal/v1/schools/" + school + "/partnerships")
                .then()
                .statusCode(403);
    }

    @Test
    void aProviderCannotChallenge() {
        Traces.leavesNone(() -> asProvider("aurora")
                        .body(Map.of("reason", "mistake"))
                        .post("/internal/v1/partnerships/" + id + "/challenge"))
                .then()
                .statusCode(403);
    }

    @Test
    void aChallengedPartnershipFollowsItsSchoolAndItsPartner() {
        Given.challenged(id, "mistake");

        Given.deliveryPartner(partner, "Southmoor Hub");
        Given.school(
                school,
                Given.aSchoolBody(
                        Map.of("induction_tutor", Map.of("name", "Tom Ash", "email", "t.ash@hollybrook.example"))));

        shown().then()
                .body("data.attributes.delivery_partner_name", equalTo("Southmoor Hub"))
                .body("data.attributes.induction_tutor_name", equalTo("Tom Ash"))
                .body("data.attributes.status", not(equalTo("active")));
    }

    private static Response challenge(String id, String reason) {
        return asDfe().body(Map.of("reason", reason)).post("/internal/v1/partnerships/" + id + "/challenge");
    }

    private void refused(String body, String code) {
        Traces.leavesNone(() -> asDfe().body(body).post("/internal/v1/partnerships/" + id + "/challenge"))
                .then()
                .statusCode(422)
                .body("errors.code", contains(code));
    }

    private Response shown() {
        return asProvider("aurora").get("/api/v3/partnerships/ecf/" + id);
    }

    private Response listedSchool(int cohort) {
        return asProvider("beacon").get("/api/v3/schools/ecf/" + school + "?filter[cohort]=" + cohort);
    }
}
