package uk.gov.education.ecf.partnerships.deliverypartnerchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.partnerships.Given.AURORA;
import static uk.gov.education.ecf.partnerships.Given.BEACON;
import static uk.gov.education.ecf.partnerships.Given.change;
import static uk.gov.education.ecf.partnerships.Given.confirmed;
import static uk.gov.education.ecf.platform.testkit.Http.asNobody;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;
import static uk.gov.education.ecf.platform.testkit.Http.asStranger;

import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent.PartnershipDeliveryPartnerChanged;
import uk.gov.education.ecf.partnerships.AtOnce;
import uk.gov.education.ecf.partnerships.Given;
import uk.gov.education.ecf.partnerships.Traces;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** {@code PUT /partnerships/ecf/{id}}: the one thing that a provider may change. */
@ComponentTest
class UpdatePartnershipComponentTest {

    private static final String PARTNERSHIPS = "/api/v3/partnerships/ecf/";

    private String school;
    private String former;
    private String next;
    private String id;

    @BeforeEach
    void aPartnershipAndAnotherPartner() {
        Given.theLeadProviders();
        school = Given.aSchool();
        former = Given.aDeliveryPartnerOfAurora();
        next = Given.aDeliveryPartner("Lakeside Learning Alliance");
        Given.engaged(AURORA, 2024, next);
        id = confirmed("aurora", 2024, school, former);
    }

    @Test
    void thePartnershipGoesOnUnderItsIdWithTheNewPartner() {
        String before = updatedAt();

        Scenario.stimulate(() -> put(next))
                .andWaitFor(PartnershipDeliveryPartnerChanged.class)
                .withKey(id)
                .andVerify((answer, event) -> {
                    answer.then()
                            .statusCode(200)
                            .contentType("application/vnd.api+json")
                            .body("data.id", equalTo(id))
                            .body("data.type", equalTo("partnership"))
                            .body("data.attributes.delivery_partner_id", equalTo(next))
                            .body("data.attributes.delivery_partner_name", equalTo("Lakeside Learning Alliance"))
                            .body("data.attributes.status", equalTo("active"))
                            .body("data.attributes.updated_at", greaterThan(before));
                    assertEquals(
                            answer.asString(),
                            asProvider("aurora").get(PARTNERSHIPS + id).asString());
                    assertEquals(former, event.fromDeliveryPartnerId().toString());
                    assertEquals(next, event.partnership().deliveryPartnerId().toString());
                    assertEquals(1, event.version());
                });
        asProvider("aurora")
                .get("/api/v3/partnerships/ecf?filter[delivery_partner_id]=" + next)
                .then()
                .body("data.id", contains(id));
    }

    @Test
    void theSamePartnerAsBeforeChangesNothing() {
        Traces.leavesNone(() -> put(former))
                .then()
                .statusCode(200)
                .body("data.attributes.delivery_partner_id", equalTo(former));
    }

    @Test
    void anIdInCapitalsOrWithoutHyphensIsTheSameId() {
        asProvider("aurora")
                .body(change(next))
                .put(PARTNERSHIPS + id.toUpperCase(Locale.ROOT))
                .then()
                .statusCode(200);
        asProvider("aurora")
                .body(change(former))
                .put(PARTNERSHIPS + id.replace("-", ""))
                .then()
                .statusCode(200);
    }

    @Test
    void everythingButTheDeliveryPartnerIsIgnored() {
        Map<String, Object> body = Map.of(
                "data",
                Map.of(
                        "attributes",
                        Map.of("delivery_partner_id", next, "cohort", 1066, "school_id", "x", "status", "challenged")));

        asProvider("aurora")
                .body(body)
                .put(PARTNERSHIPS + id)
                .then()
                .statusCode(200)
                .body("data.attributes.cohort", equalTo(2024))
                .body("data.attributes.school_id", equalTo(school))
                .body("data.attributes.status", equalTo("active"));
    }

    @Test
    void deliveryPartnerMissing() {
        refused(id, Map.of("data", Map.of("attributes", Map.of())), "delivery-partner-missing");
        refused(id, Map.of("data", Map.of("type", "x")), "delivery-partner-missing");
        refused(id, change(" "), "delivery-partner-missing");
        refused(id, change(List.of(next)), "delivery-partner-missing");
    }

    @Test
    void deliveryPartnerUnknown() {
        refused(id, change(Given.id()), "delivery-partner-unknown");
        refused(id, change("not-an-id"), "delivery-partner-unknown");
        refused(id, change(7), "delivery-partner-unknown");
    }

    @Test
    void theDeliveryPartnerWorksWithSomebodyElseOrInAnotherCohort() {
        String other = Given.aDeliveryPartner("Southmoor Hub");
        Given.engaged(BEACON, 2024, other);
        Given.engaged(AURORA, 2023, other);

        refused(id, change(other), "delivery-partner-not-with-you");
    }

    @Test
    void aPairThatHasParted() {
        Given.disengaged(AURORA, 2024, former);

        refused(id, change(former), "delivery-partner-not-with-you");
    }

    @Test
    void aChallengedPartnershipCannotChange() {
        Given.challenged(id, "mistake");

        refused(id, change(next), "partnership-challenged");
        refused(id, change(former), "partnership-challenged");
    }

    @Test
    void ofAChallengedPartnershipAndAPartnerOfSomebodyElseTheLatterIsTold() {
        Given.challenged(id, "mistake");

        refused(id, change(Given.aDeliveryPartner("Southmoor Hub")), "delivery-partner-not-with-you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1-2-3-4-5", "00000000-0000-4000-8000-000000000000"})
    void anIdThatIsNobodysIsNotFoundWhateverTheBody(String unknown) {
        notFound("aurora", unknown, change(next));
        notFound("aurora", unknown, "{");
    }

    @Test
    void anotherProvidersPartnershipIsNotFoundWhateverTheBody() {
        notFound("beacon", id, change(next));
        notFound("beacon", id, "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[1]",
                "\"x\"",
                "{\"other\":1}",
                "{\"data\":null}",
                "{\"data\":{}}",
                "{\"data\":[{}]}",
                "{\"data\":{\"attributes\":[]}}",
                "{\"data\":",
                "{\"data\":{\"a\":\"\\u0000\"}}"
            })
    void whatIsNoBodyIsABadRequest(String body) {
        Traces.leavesNone(() -> asProvider("aurora").body(body).put(PARTNERSHIPS + id))
                .then()
                .statusCode(400)
                .contentType("application/vnd.api+json")
                .body("errors.title", contains("Bad request"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String large = "{\"data\":{\"attributes\":{\"delivery_partner_id\":\"" + "x".repeat(11 << 20) + "\"}}}";

        Traces.leavesNone(() -> asProvider("aurora").body(large).put(PARTNERSHIPS + id))
                .then()
                .statusCode(413)
                .contentType("application/vnd.api+json");
    }

    @Test
    void aFilterThatIsNoMapIsRefusedBeforeThePartnershipIsLookedUp() {
        asProvider("aurora")
                .body(change(next))
                .put(PARTNERSHIPS + Given.id() + "?filter=x")
                .then()
                .statusCode(400)
                .body("errors.code", contains("filter-shape-invalid"));
    }

    @Test
    void withoutAProvidersTokenNothingIsRead() {
        Traces.leavesNone(() -> asNobody().body("{").put(PARTNERSHIPS + id))
                .then()
                .statusCode(401);
        Traces.leavesNone(() -> asStranger().body("{").put(PARTNERSHIPS + id))
                .then()
                .statusCode(403);
    }

    @Test
    void aTutorWhoChangesAtTheSameTimeIsShownBesideTheNewPartner() throws Exception {
        for (int round = 0; round < 5; round++) {
            String name = "Round " + round;
            String partner = round % 2 == 0 ? next : former;
            Map<String, Object> details = Given.aSchoolBody(
                    Map.of("induction_tutor", Map.of("name", name, "email", "tutor@hollybrook.example")));

            AtOnce.answers(() -> put(partner), () -> {
                Given.school(school, details);
                return null;
            });

            asProvider("aurora")
                    .get(PARTNERSHIPS + id)
                    .then()
                    .body("data.attributes.delivery_partner_id", equalTo(partner))
                    .body("data.attributes.induction_tutor_name", equalTo(name));
        }
    }

    @Test
    void aChallengeAtTheSameTimeWinsOrComesAfter() throws Exception {
        for (int round = 0; round < 5; round++) {
            String own = confirmed("aurora", 2024, Given.aSchool(), former);

            List<Response> answers =
                    AtOnce.answers(() -> asProvider("aurora").body(change(next)).put(PARTNERSHIPS + own), () -> {
                        Given.challenged(own, "mistake");
                        return null;
                    });

            boolean changed = answers.get(0).statusCode() == 200;
            assertEquals(changed ? 200 : 422, answers.get(0).statusCode());
            asProvider("aurora")
                    .get(PARTNERSHIPS + own)
                    .then()
                    .body("data.attributes.status", equalTo("challenged"))
                    .body("data.attributes.delivery_partner_id", equalTo(changed ? next : former));
            assertEquals(
                    changed ? 2 : 1,
                    Traces.DATABASE.countWhere("outbox", "message_key = ? and aggregate_version > 0", own));
            assertEquals(
                    1,
                    Traces.DATABASE.countWhere(
                            "partnerships", "id = ? and challenged_reason = 'mistake'", UUID.fromString(own)));
        }
    }

    /** Rule W17: whatever changed since, a repeat says what it was answered at first. */
    @Test
    void underItsKeyItMayBeSentAgain() {
        String key = UUID.randomUUID().toString();
        Response first = putUnder(key, next);
        first.then().statusCode(200).body("data.attributes.delivery_partner_id", equalTo(next));
        put(former).then().statusCode(200);

        Response second = putUnder(key, next);

        second.then().statusCode(200);
        assertEquals("true", second.getHeader("Idempotency-Replayed"));
        assertEquals(first.asString(), second.asString());
        asProvider("aurora").get(PARTNERSHIPS + id).then().body("data.attributes.delivery_partner_id", equalTo(former));
    }

    @Test
    void aLongBodyThatCannotBeReadIsRefusedUnderAKeyAsWithoutOne() {
        String key = UUID.randomUUID().toString();
        String unreadable = "}" + " ".repeat(50_000);

        Response first = putBodyUnder(key, unreadable + "1");
        Response again = putBodyUnder(key, unreadable + "1");
        Response other = putBodyUnder(key, unreadable + "2");

        first.then().statusCode(400);
        assertEquals(first.asString(), again.asString());
        assertEquals("true", again.getHeader("Idempotency-Replayed"));
        other.then().statusCode(422).body("errors.code", contains("idempotency-key-reused"));
    }

    private Response putUnder(String key, String partner) {
        return putBodyUnder(key, change(partner));
    }

    private Response putBodyUnder(String key, Object body) {
        return asProvider("aurora").header("Idempotency-Key", key).body(body).put(PARTNERSHIPS + id);
    }

    private Response put(String partner) {
        return asProvider("aurora").body(change(partner)).put(PARTNERSHIPS + id);
    }

    private String updatedAt() {
        return asProvider("aurora").get(PARTNERSHIPS + id).path("data.attributes.updated_at");
    }

    private static void notFound(String client, String id, Object body) {
        Traces.leavesNone(() -> asProvider(client).body(body).put(PARTNERSHIPS + id))
                .then()
                .statusCode(404)
                .contentType("application/vnd.api+json")
                .body("error", equalTo("Resource not Found"));
    }

    private static void refused(String id, Object body, String code) {
        Traces.leavesNone(() -> asProvider("aurora").body(body).put(PARTNERSHIPS + id))
                .then()
                .statusCode(422)
                .contentType("application/vnd.api+json")
                .body("errors.code", contains(code))
                .body("errors.title", contains("delivery_partner_id"));
    }
}
