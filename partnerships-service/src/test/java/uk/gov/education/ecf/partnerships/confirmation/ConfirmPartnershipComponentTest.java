package uk.gov.education.ecf.partnerships.confirmation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.confirmation;
import static uk.gov.education.ecf.partnerships.Given.confirmed;
import static uk.gov.education.ecf.partnerships.Traces.DATABASE;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent.SchoolCohortSetUp;
import uk.gov.education.ecf.partnerships.Given;
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

        Scenario.stimulate(() -> confirm("aurora", "2024", school, partner))
                .andWaitFor(PartnershipConfirmed.class)
                .withKey(answer -> answer.path("data.id"))
                .andVerify((answer, event) -> {
                    answer.then()
                            .statusCode(200)
                            .contentType("application/vnd.api+json")
                            .body("data.type", equalTo("partnership"))
                            .body(
                                    "data.attributes.keySet()",
                                    contains(
                                            "cohort",
                                            "urn",
                                            "school_id",
                                            "delivery_partner_id",
                                            "delivery_partner_name",
                                            "status",
                                            "challenged_reason",
                                            "challenged_at",
                                            "induction_tutor_name",
                                            "induction_tutor_email",
                                            "created_at",
                                            "updated_at"))
                            .body("data.attributes.cohort", is(2024))
                            .body(
                                    "data.attributes.urn",
                                    equalTo(event.partnership().schoolUrn()))
                            .body("data.attributes.school_id", equalTo(school))
                            .body("data.attributes.delivery_partner_id", equalTo(partner))
                            .body("data.attributes.delivery_partner_name", equalTo("Northmoor Teaching School Hub"))
                            .body("data.attributes.status", equalTo("active"))
                            .body("data.attributes.challenged_reason", nullValue())
                            .body("data.attributes.challenged_at", nullValue())
                            .body("data.attributes.induction_tutor_name", equalTo("Priya Nandakumar"))
                            .body("data.attributes.induction_tutor_email", equalTo("p.nandakumar@hollybrook.example"))
                            .body(
                                    "data.attributes.created_at",
                                    matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"))
                            .body(
                                    "data.attributes.updated_at",
                                    greaterThanOrEqualTo(answer.<String>path("data.attributes.created_at")));
                    assertEquals(
                            answer.asString(),
                            asProvider("aurora")
                                    .get(PARTNERSHIPS + "/" + answer.path("data.id"))
                                    .asString());
                    assertEquals(AURORA, event.partnership().leadProviderId().toString());
                    assertEquals(
                            partner, event.partnership().deliveryPartnerId().toString());
                    assertEquals(school, event.partnership().schoolId().toString());
                    assertEquals(2024, event.partnership().cohort());
                    assertEquals("active", event.partnership().status());
                });
    }

    /** What the document's loss at the commit stands for: the answer needs nothing that could fail once the partnership is confirmed. */
    @Test
    void whatIsConfirmedIsAnsweredWithoutAskingTheDatabaseAgain() {
        String school = Given.aSchool();
        String partner = Given.aDeliveryPartnerOfAurora();
        DATABASE.execute("create function lose_document() returns trigger language plpgsql as "
                + "$$ begin delete from partnership_documents where id = new.id; return null; end $$");
        DATABASE.execute(
                "create constraint trigger lose_document after insert on partnerships deferrable initially deferred "
                        + "for each row execute function lose_document()");
        try {
            Response answer = confirm("aurora", 2024, school, partner);
            answer.then().statusCode(200).body("data.attributes.school_id", equalTo(school));
            asProvider("aurora")
                    .get(PARTNERSHIPS + "/" + answer.path("data.id"))
                    .then()
                    .statusCode(404);
        } finally {
            DATABASE.execute("drop trigger lose_document on partnerships");
            DATABASE.execute("drop function lose_document()");
        }
    }

    @Test
    void theCohortMayBeANumber() {
        confirm("aurora", 2024, Given.aSchool(), Given.aDeliveryPartnerOfAurora())
                .then()
                .statusCode(200)
                .body("data.attributes.cohort", is(2024));
    }

    @Test
    void idsMayBeWrittenInUpperCase() {
        String school = Given.aSchool();

        confirm(
                        "aurora",
                        2024,
                        school.toUpperCase(),
                        Given.aDeliveryPartnerOfAurora().toUpperCase())
                .then()
                .statusCode(200)
                .body("data.attributes.school_id", equalTo(school));
    }

    @Test
    void aSchoolThatHasSetUpNothingBecomesProviderLed() {
        String school = Given.aSchool();
        String partner = Given.aDeliveryPartnerOfAurora();

        Scenario.stimulate(() -> confirm("aurora", 2024, school, partner))
                .andWaitFor(SchoolCohortSetUp.class)
                .withKey(school)
                .andVerify((answer, event) -> {
                    answer.then().statusCode(200);
                    assertEquals(2024, event.cohort());
                    assertEquals("provider_led", event.school().cohorts().get(0).inductionProgrammeChoice());
                });
        asDfe().get("/internal/v1/schools/" + school)
                .then()
                .body("cohorts.cohort", contains(2024))
                .body("cohorts.induction_programme_choice", contains("provider_led"));
    }

    @Test
    void aSchoolLedChoiceIsOverriddenAndItsFundingKept() {
        String school = Given.aSchool();
        Given.setUp(school, 2024, Map.of("induction_programme_choice", "school_led", "sparsity_uplift", true));

        confirm("aurora", 2024, school, Given.aDeliveryPartnerOfAurora()).then().statusCode(200);

        asDfe().get("/internal/v1/schools/" + school)
                .then()
                .body("cohorts.induction_programme_choice", contains("provider_led"))
                .body("cohorts.sparsity_uplift", contains(true));
    }

    @Test
    void aProviderLedSchoolIsNotSetUpAgain() {
        String school = Given.aSchool();
        Given.setUp(school, 2024, Map.of("induction_programme_choice", "provider_led"));

        confirm("aurora", 2024, school, Given.aDeliveryPartnerOfAurora()).then().statusCode(200);

        assertEquals(
                1,
                DATABASE.countWhere(
                        "outbox", "message_key = ? and type = 'partnerships.school-cohort-set-up.v1'", school));
    }

    @Test
    void afterAChallengeANewPartnershipIsConfirmed() {
        String school = Given.aSchool();
        String partner = Given.aDeliveryPartnerOfAurora();
        String first = confirmed("aurora", 2024, school, partner);
        DATABASE.execute(
                "update partnerships set challenged_reason = 'mistake', challenged_at = now() where id = ?",
                UUID.fromString(first));

        assertNotEquals(first, confirmed("aurora", 2024, school, partner));
    }

    @Test
    void whatASchoolIsCalledAndWhoItsTutorIsReachesTheDocument() {
        String school = Given.aSchool();
        String id = confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());
        String before = updatedAt(id);

        Given.school(
                school,
                Given.aSchoolBody(Map.of(
                        "induction_tutor", Map.of("name", "Ola Brandt", "email", "o.brandt@hollybrook.example"))));

        show(id).then().body("data.attributes.induction_tutor_name", equalTo("Ola Brandt"));
        assertNotEquals(before, updatedAt(id));
    }

    @Test
    void aChangeThatTheDocumentDoesNotShowMovesNothing() {
        String school = Given.id();
        Map<String, Object> body = Given.aSchoolBody(Map.of());
        Given.school(school, body);
        String id = confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());
        String before = show(id).asString();

        body.put("contact_email", "office@hollybrook.example");
        Given.school(school, body);

        assertEquals(before, show(id).asString());
    }

    @Test
    void aRenamedOrRenumberedSchoolMovesThePartnershipThatNamesIt() {
        String school = Given.id();
        Map<String, Object> body = Given.aSchoolBody(Map.of());
        Given.school(school, body);
        String id = confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());
        String before = show(id).path("data.attributes.updated_at");

        body.put("name", "Hollybrook Academy");
        Given.school(school, body);
        String renamed = show(id).path("data.attributes.updated_at");
        body.put("urn", Given.aUrn());
        Given.school(school, body);

        assertTrue(before.compareTo(renamed) < 0);
        show(id).then()
                .body("data.attributes.urn", equalTo(body.get("urn")))
                .body("data.attributes.updated_at", greaterThan(renamed));
        asProvider("aurora")
                .get("/api/v3/schools/ecf?filter[cohort]=2024&filter[urn]=" + body.get("urn"))
                .then()
                .body("data.id", contains(school));
    }

    @Test
    void withoutATutorTheSchoolsOwnAddressIsShown() {
        String school = Given.id();
        Map<String, Object> body = Given.aSchoolBody(Map.of("contact_email", "office@hollybrook.example"));
        body.put("induction_tutor", null);
        Given.school(school, body);
        String id = confirmed("aurora", 2024, school, Given.aDeliveryPartnerOfAurora());

        show(id).then()
                .body("data.attributes.induction_tutor_name", nullValue())
                .body("data.attributes.induction_tutor_email", equalTo("office@hollybrook.example"));
    }

    @Test
    void aRenamedDeliveryPartnerReachesTheDocument() {
        String partner = Given.aDeliveryPartnerOfAurora();
        String id = confirmed("aurora", 2024, Given.aSchool(), partner);
        String before = updatedAt(id);

        asDfe().body(Map.of("name", "Southmoor Hub"))
                .put("/internal/v1/delivery-partners/" + partner)
                .then()
                .statusCode(200);

        show(id).then().body("data.attributes.delivery_partner_name", equalTo("Southmoor Hub"));
        assertNotEquals(before, updatedAt(id));
    }

    @Test
    void endingARelationshipLeavesItsPartnershipsAsTheyAre() {
        String partner = Given.aDeliveryPartnerOfAurora();
        String id = confirmed("aurora", 2024, Given.aSchool(), partner);
        String before = show(id).asString();

        Given.disengaged(AURORA, 2024, partner);

        assertEquals(before, show(id).asString());
    }

    /** Rule W17. */
    @Test
    void underItsKeyItMayBeSentAgain() {
        Map<String, Object> body = confirmation(2024, Given.aSchool(), Given.aDeliveryPartnerOfAurora());
        String key = UUID.randomUUID().toString();
        Response first =
                asProvider("aurora").header("Idempotency-Key", key).body(body).post(PARTNERSHIPS);
        Response second =
                asProvider("aurora").header("Idempotency-Key", key).body(body).post(PARTNERSHIPS);
        first.then().statusCode(200).header("Idempotency-Replayed", nullValue());
        second.then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
        assertEquals(first.asString(), second.asString());
    }

    private static Response confirm(String client, Object cohort, Object school, Object partner) {
        return asProvider(client).body(confirmation(cohort, school, partner)).post(PARTNERSHIPS);
    }

    private static Response show(String id) {
        Response answer = asProvider("aurora").get(PARTNERSHIPS + "/" + id);
        answer.then().statusCode(200);
        return answer;
    }

    private static String updatedAt(String id) {
        return show(id).path("data.attributes.updated_at");
    }
}
