package uk.gov.education.ecf.partnerships.cohortsetup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.BEACON;
import static uk.gov.education.ecf.partnerships.Given.confirmed;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolCohortSetUp;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.partnerships.Traces;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

@ComponentTest
class SetUpCohortComponentTest {

    private static final Map<String, Object> GOES_ON =
            Map.of("induction_programme_choice", "provider_led", "continue_partnership", true);

    private String school;
    private String partner;

    @BeforeEach
    void aSchoolAndAPartner() {
        Given.theLeadProviders();
        school = Given.aSchool();
        partner = Given.aDeliveryPartnerOfAurora();
    }

    @Test
    void aCohortIsSetUpAndAnnounced() {
        Scenario.stimulate(() -> setUp(
                        2024,
                        Map.of(
                                "induction_programme_choice",
                                "school_led",
                                "pupil_premium_uplift",
                                true,
                                "eligible_for_funding",
                                false)))
                .andWaitFor(SchoolCohortSetUp.class)
                .withKey(school)
                .andVerify((answer, event) -> {
                    answer.then()
                            .statusCode(200)
                            .body("cohorts.cohort", contains(2024))
                            .body("cohorts[0].induction_programme_choice", equalTo("school_led"))
                            .body("cohorts[0].eligible_for_funding", is(false))
                            .body("cohorts[0].pupil_premium_uplift", is(true))
                            .body("cohorts[0].sparsity_uplift", is(false));
                    assertEquals(2024, event.cohort());
                    assertEquals(1, event.school().cohorts().size());
                    assertEquals(true, event.school().cohorts().get(0).pupilPremiumUplift());
                });
    }

    @Test
    void whatIsLeftOutIsFalseOrUnrecorded() {
        setUp(2024, Map.of("induction_programme_choice", "not_yet_known"))
                .then()
                .statusCode(200)
                .body("cohorts[0].eligible_for_funding", nullValue())
                .body("cohorts[0].pupil_premium_uplift", is(false))
                .body("cohorts[0].sparsity_uplift", is(false));
    }

    @Test
    void settingUpAgainReplacesAndRepeatingLeavesNoTrace() {
        Map<String, Object> body = Map.of("induction_programme_choice", "no_early_career_teachers");
        setUp(2024, Map.of("induction_programme_choice", "school_led", "sparsity_uplift", true));

        setUp(2024, body).then().statusCode(200).body("cohorts[0].sparsity_uplift", is(false));
        Traces.leavesNone(() -> setUp(2024, body)).then().statusCode(200);
    }

    @Test
    void thePreviousPartnershipIsCarriedOverAsANewOne() {
        Given.engaged(AURORA, 2025, partner);
        String previous = confirmed("aurora", 2024, school, partner);

        Scenario.stimulate(() -> setUp(2025, GOES_ON))
                .andWaitFor(PartnershipConfirmed.class)
                .matching((answer, event) ->
                        event.partnership().schoolId().toString().equals(school))
                .andVerify((answer, event) -> {
                    String id = event.partnership().partnershipId().toString();
                    assertNotEquals(previous, id);
                    assertEquals(2025, event.partnership().cohort());
                    assertEquals(AURORA, event.partnership().leadProviderId().toString());
                    asProvider("aurora")
                            .get("/api/v3/partnerships/ecf/" + id)
                            .then()
                            .statusCode(200)
                            .body("data.attributes.cohort", is(2025))
                            .body("data.attributes.status", equalTo("active"))
                            .body("data.attributes.delivery_partner_id", equalTo(partner));
                });
        Traces.leavesNone(() -> setUp(2025, GOES_ON)).then().statusCode(200);
    }

    @Test
    void withoutAPreviousPartnershipNothingCanGoOn() {
        conflict(2025, GOES_ON, "continuation-of-nothing");
    }

    @Test
    void aPairThatNoLongerWorksTogetherCannotGoOn() {
        confirmed("aurora", 2024, school, partner);

        conflict(2025, GOES_ON, "continuation-pair-separated");
    }

    @Test
    void aSchoolWithoutFundingCannotGoOn() {
        Given.engaged(AURORA, 2025, partner);
        confirmed("aurora", 2024, school, partner);

        conflict(
                2025,
                Map.of(
                        "induction_programme_choice",
                        "provider_led",
                        "continue_partnership",
                        true,
                        "eligible_for_funding",
                        false),
                "continuation-without-funding");
    }

    @Test
    void aConfirmedPartnershipHoldsTheSchoolToItsChoice() {
        confirmed("aurora", 2024, school, partner);

        conflict(2024, Map.of("induction_programme_choice", "school_led"), "partnership-stands");
        setUp(2024, Map.of("induction_programme_choice", "provider_led", "sparsity_uplift", true))
                .then()
                .statusCode(200);
    }

    @Test
    void aSchoolThatDoesNotGoOnIsOpenToAnotherProvider() {
        Given.engaged(BEACON, 2025, partner);
        confirmed("aurora", 2024, school, partner);
        setUp(2025, Map.of("induction_programme_choice", "provider_led")).then().statusCode(200);

        confirmed("beacon", 2025, school, partner);
    }

    @Test
    void anUnknownChoiceIsRefused() {
        refused(Map.of("induction_programme_choice", "core_induction_programme"), "programme-choice-unknown");
        refused(Map.of(), "programme-choice-unknown");
        refused(
                Map.of("induction_programme_choice", "school_led", "continue_partnership", true),
                "continuation-not-provider-led");
        refused(Map.of("induction_programme_choice", "school_led", "uplift", true), "property-unknown");
        refused(Map.of("induction_programme_choice", "school_led", "sparsity_uplift", "yes"), "value-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2026", "soon", "2024.0"})
    void anUnknownCohortIsNotFound(String year) {
        Traces.leavesNone(() -> asDfe().body(GOES_ON).put("/internal/v1/schools/" + school + "/cohorts/" + year))
                .then()
                .statusCode(404);
    }

    @Test
    void anUnknownSchoolIsNotFound() {
        Traces.leavesNone(() -> asDfe().body(GOES_ON).put("/internal/v1/schools/" + Given.id() + "/cohorts/2024"))
                .then()
                .statusCode(404);
        Traces.leavesNone(() -> asDfe().body(GOES_ON).put("/internal/v1/schools/nonsense/cohorts/2024"))
                .then()
                .statusCode(404);
    }

    private Response setUp(int cohort, Map<String, Object> body) {
        return asDfe().body(body).put("/internal/v1/schools/" + school + "/cohorts/" + cohort);
    }

    private void refused(Map<String, Object> body, String code) {
        Traces.leavesNone(() -> setUp(2024, body)).then().statusCode(422).body("errors.code", contains(code));
    }

    private void conflict(int cohort, Map<String, Object> body, String code) {
        Traces.leavesNone(() -> setUp(cohort, body)).then().statusCode(409).body("errors.code", contains(code));
    }
}
