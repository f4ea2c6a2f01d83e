package uk.gov.education.ecf.partnerships;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.confirmation;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.partnerships.PartnershipConfirmed;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

@ComponentTest
class ConfirmPartnershipComponentTest {

    private static final String PARTNERSHIPS = "/api/v3/partnerships/ecf";

    @BeforeEach
    void leadProviders() {
        Given.theLeadProviders();
    }

    @Test
    void aConfirmedPartnershipIsAnsweredShownAndAnnounced() {
        String school = Given.aSchool();
        String partner = Given.aDeliveryPartnerOfAurora();

        Scenario.stimulate(() -> asProvider("aurora").body(confirmation("2024", school, partner)).post(PARTNERSHIPS))
                .andWaitFor(PartnershipConfirmed.class)
                .withKey(answer -> answer.path("data.id"))
                .andVerify((answer, event) -> {
                    answer.then().statusCode(200).contentType("application/vnd.api+json")
                            .body("data.type", equalTo("partnership"))
                            .body("data.attributes.cohort", is(2024))
                            .body("data.attributes.school_id", equalTo(school))
                            .body("data.attributes.delivery_partner_id", equalTo(partner))
                            .body("data.attributes.delivery_partner_name", equalTo("Northmoor Teaching School Hub"))
                            .body("data.attributes.status", equalTo("active"))
                            .body("data.attributes.challenged_reason", nullValue())
                            .body("data.attributes.induction_tutor_name", equalTo("Priya Nandakumar"));
                    Response shown = asProvider("aurora").get(PARTNERSHIPS + "/" + answer.path("data.id"));
                    assertEquals(answer.asString(), shown.asString());
                    assertEquals(AURORA, event.partnership().leadProviderId().toString());
                    assertEquals(school, event.partnership().schoolId().toString());
                    assertEquals("active", event.partnership().status());
                });
        asDfe().get("/internal/v1/schools/" + school).then()
                .body("cohorts.cohort", equalTo(java.util.List.of(2024)))
                .body("cohorts.induction_programme_choice", equalTo(java.util.List.of("provider_led")));
    }
}
