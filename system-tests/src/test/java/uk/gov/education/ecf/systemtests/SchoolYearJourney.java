package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTICIPANTS;
import static uk.gov.education.ecf.suite.services.SuiteService.PARTNERSHIPS;
import static uk.gov.education.ecf.suite.services.SuiteService.STATEMENTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.suite.api.Answer;
import uk.gov.education.ecf.suite.api.Await;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;

/** What happens to a school, its partnership and its people from one cohort to the next, over the whole suite. */
class SchoolYearJourney {

    private static final String AURORA = SandboxProvider.AURORA.id();
    private static final String BEACON = SandboxProvider.BEACON.id();

    private final RunningSuite running = RunningSuite.get();
    private final Caller department = running.caller("dfe-service");
    private final Caller aurora = running.caller("aurora");
    private final Caller beacon = running.caller("beacon");

    private String urn;
    private String school;
    private String partner;

    @BeforeEach
    void aSchoolAndADeliveryPartnerOfBothProviders() {
        urn = String.valueOf(new Random().nextInt(1_000_000, 9_000_000));
        school = UUID.randomUUID().toString();
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + school,
                        Map.of("urn", urn, "name", "Year School " + urn, "eligible_for_funding", true))
                .orFail();
        partner = aPartner(2024, 2025);
    }

    @Test
    void aChallengedPartnershipTakesItsPeopleFromTheProviderAndANewOneGivesThemToTheNext() {
        String partnership = confirmed(aurora, 2025, partner);
        String person = registered(Map.of());
        await(aurora, participant(person), Answer::ok);

        department
                .post(
                        PARTNERSHIPS,
                        "/internal/v1/partnerships/" + partnership + "/challenge",
                        Map.of("reason", "another_provider"))
                .orFail();

        await(aurora, participant(person), answer -> answer.status() == 404);
        aStatementIsOpen();
        Await.until(
                () -> aurora.postAttributes(
                        "/api/v3/participant-declarations",
                        "participant-declaration",
                        Map.of(
                                "participant_id",
                                person,
                                "declaration_type",
                                "started",
                                "declaration_date",
                                "2025-09-02T10:00:00Z",
                                "course_identifier",
                                "ecf-induction")),
                answer -> answer.refusedBecauseOf("participant_id"));
        assertEquals(
                "challenged",
                aurora.get(GATEWAY, "/api/v3/partnerships/ecf/" + partnership)
                        .orFail()
                        .attribute("status"));

        String next = confirmed(beacon, 2025, partner);

        assertNotEquals(partnership, next);
        assertEquals(
                200,
                beacon.get(GATEWAY, participant(person)).status(),
                "the effect of a provider's own write, in its next request");
        assertEquals(404, aurora.get(GATEWAY, participant(person)).status());
    }

    @Test
    void aNewDeliveryPartnerIsShownWithThePeopleAtOnce() {
        String partnership = confirmed(aurora, 2025, partner);
        String person = registered(Map.of());
        await(aurora, participant(person), Answer::ok);
        String other = aPartner(2025);

        aurora.put(
                        GATEWAY,
                        "/api/v3/partnerships/ecf/" + partnership,
                        Map.of(
                                "data",
                                Map.of(
                                        "type",
                                        "ecf-partnership-update",
                                        "attributes",
                                        Map.of("delivery_partner_id", other))))
                .orFail();

        assertEquals(
                other,
                enrolment(aurora.get(GATEWAY, participant(person)).orFail())
                        .path("delivery_partner_id")
                        .asText());
    }

    @Test
    void whoIsTrainedByAPairOfTheirOwnKeepsThatPairFromBeingTheSchools() {
        String partnership = confirmed(aurora, 2025, partner);
        String other = aPartner(2025);
        String person = registered(Map.of("lead_provider_id", AURORA, "delivery_partner_id", other));
        await(
                aurora,
                participant(person),
                answer -> answer.ok()
                        && enrolment(answer)
                                .path("delivery_partner_id")
                                .asText()
                                .equals(other));
        Map<String, Object> change = Map.of("data", Map.of("attributes", Map.of("delivery_partner_id", other)));

        Answer refused = Await.until(
                        () -> aurora.put(GATEWAY, "/api/v3/partnerships/ecf/" + partnership, change),
                        answer -> answer.refusedBecauseOf("delivery_partner_id"))
                .answer();

        assertEquals(
                "delivery-partner-already-yours",
                refused.json().path("errors").path(0).path("code").asText());
        assertEquals(
                List.of(partnership),
                aurora.get(GATEWAY, "/api/v3/partnerships/ecf?filter%5Bdelivery_partner_id%5D=" + partner + "," + other)
                        .orFail()
                        .data()
                        .findValuesAsText("id"));
    }

    @Test
    void aSchoolThatGoesOnHasItsPartnershipForTheNextCohortWithoutTheProvider() {
        confirmed(aurora, 2024, partner);
        assertEquals("school-programme-unconfirmed", refusal(confirm(beacon, 2025, partner)));

        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + school + "/cohorts/2025",
                        Map.of("induction_programme_choice", "provider_led", "continue_partnership", true))
                .orFail();

        JsonNode both = aurora.get(
                        GATEWAY,
                        "/api/v3/partnerships/ecf?filter%5Bcohort%5D=2025&filter%5Bdelivery_partner_id%5D=" + partner)
                .orFail()
                .data();
        assertEquals(List.of(school), both.findValuesAsText("school_id"));
        assertEquals("partnership-with-other-provider", refusal(confirm(beacon, 2025, partner)));
        Answer listed = beacon.get(GATEWAY, "/api/v3/schools/ecf?filter%5Bcohort%5D=2025&filter%5Burn%5D=" + urn)
                .orFail();
        assertTrue(
                listed.data().path(0).path("attributes").path("in_partnership").asBoolean());
        String person = registered(Map.of());
        await(aurora, participant(person), Answer::ok);
    }

    @Test
    void aSchoolThatDoesNotGoOnIsFreeForANewProvider() {
        confirmed(aurora, 2024, partner);
        assertEquals("school-programme-unconfirmed", refusal(confirm(beacon, 2025, partner)));

        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/schools/" + school + "/cohorts/2025",
                        Map.of("induction_programme_choice", "provider_led"))
                .orFail();

        confirmed(beacon, 2025, partner);
    }

    @Test
    void aSchoolOfTheNationalRegisterCanBeFoundAndJoined() {
        String ofRegister = String.valueOf(Integer.parseInt(urn) + 1);
        String file =
                "URN,EstablishmentName,EstablishmentStatus (code),TypeOfEstablishment (code),DistrictAdministrative (code),Section41Approved (name)\n"
                        + ofRegister + ",\"Register School, Upper\",1,1,E09000001,Not applicable\n";
        assertEquals(
                1,
                department
                        .postCsv(PARTNERSHIPS, "/internal/v1/schools/import", file)
                        .orFail()
                        .json()
                        .path("created")
                        .asInt());
        assertEquals(
                1,
                department
                        .postCsv(PARTNERSHIPS, "/internal/v1/schools/import", file)
                        .orFail()
                        .json()
                        .path("unchanged")
                        .asInt());

        Answer found = aurora.get(GATEWAY, "/api/v3/schools/ecf?filter%5Bcohort%5D=2025&filter%5Burn%5D=" + ofRegister)
                .orFail();
        school = found.data().path(0).path("id").asText();
        confirmed(aurora, 2025, partner);
        String person = registered(Map.of());

        assertEquals(
                ofRegister,
                enrolment(await(aurora, participant(person), Answer::ok))
                        .path("school_urn")
                        .asText());
    }

    /** Whatever other journeys have closed: without one the closed cohort would be told first. */
    private void aStatementIsOpen() {
        department
                .put(
                        STATEMENTS,
                        "/internal/v1/statements/" + UUID.randomUUID(),
                        Map.of(
                                "lead_provider_id",
                                AURORA,
                                "cohort",
                                2025,
                                "month",
                                "December",
                                "year",
                                2090,
                                "cut_off_date",
                                "2090-11-30",
                                "payment_date",
                                "2090-12-25",
                                "output_fee",
                                true))
                .orFail();
    }

    private String aPartner(int... cohorts) {
        String id = UUID.randomUUID().toString();
        department
                .put(
                        PARTNERSHIPS,
                        "/internal/v1/delivery-partners/" + id,
                        Map.of("name", "Year Hub " + id.substring(0, 8)))
                .orFail();
        for (int cohort : cohorts) {
            department
                    .put(
                            PARTNERSHIPS,
                            "/internal/v1/lead-providers/" + AURORA + "/cohorts/" + cohort + "/delivery-partners/" + id)
                    .orFail();
            department
                    .put(
                            PARTNERSHIPS,
                            "/internal/v1/lead-providers/" + BEACON + "/cohorts/" + cohort + "/delivery-partners/" + id)
                    .orFail();
        }
        return id;
    }

    private Answer confirm(Caller provider, int cohort, String deliveryPartner) {
        return provider.postAttributes(
                "/api/v3/partnerships/ecf",
                "ecf-partnership",
                Map.of("cohort", cohort, "school_id", school, "delivery_partner_id", deliveryPartner));
    }

    private String confirmed(Caller provider, int cohort, String deliveryPartner) {
        return confirm(provider, cohort, deliveryPartner)
                .orFail()
                .data()
                .path("id")
                .asText();
    }

    private static String refusal(Answer answer) {
        assertEquals(422, answer.status(), answer.body());
        return answer.json().path("errors").path(0).path("code").asText();
    }

    /** Registered at the school in 2025 once participants-service knows what it needs, and validated. */
    private String registered(Map<String, Object> but) {
        String person = UUID.randomUUID().toString();
        String record = UUID.randomUUID().toString();
        String number = String.valueOf(new Random().nextInt(1_000_000, 9_999_999));
        Map<String, Object> body = new HashMap<>(Map.of(
                "participant_id",
                person,
                "training_record_id",
                record,
                "participant_type",
                "ect",
                "full_name",
                "Kerensa Whitlow",
                "email",
                "k." + person + "@year.example",
                "teacher_reference_number",
                number,
                "date_of_birth",
                "2001-05-14",
                "school_id",
                school,
                "cohort",
                2025));
        body.putAll(but);
        Await.until(() -> department.post(PARTICIPANTS, "/internal/v1/registrations", body), Answer::ok);
        department
                .put(
                        PARTICIPANTS,
                        "/internal/v1/training-records/" + record + "/validation",
                        Map.of("teacher_reference_number", number, "status", "eligible", "reason", "none"))
                .orFail();
        return person;
    }

    private static Answer await(Caller provider, String path, Predicate<Answer> hoped) {
        return Await.until(() -> provider.get(GATEWAY, path), hoped).answer();
    }

    private static String participant(String id) {
        return "/api/v3/participants/ecf/" + id;
    }

    private static JsonNode enrolment(Answer participant) {
        return participant.attributes().path("ecf_enrolments").path(0);
    }
}
