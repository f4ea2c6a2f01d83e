package uk.gov.education.ecf.participants.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.isA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asNobody;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;
import static uk.gov.education.ecf.platform.testkit.Http.asStranger;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

@ComponentTest
class ParticipantsComponentTest {

    private static final String PATH = "/api/v3/participants/ecf";

    @Test
    void aPersonIsShownAsTheGuidanceShowsOne() {
        Person person = someoneOf(AURORA, 2024);

        String document = person.seenBy("aurora").asString();

        assertTrue(
                document.startsWith("{\"data\":{\"id\":\"" + person.participantId()
                        + "\",\"type\":\"participant\",\"attributes\":{\"full_name\":"),
                document);
        assertEquals(
                List.of(
                        "full_name",
                        "teacher_reference_number",
                        "updated_at",
                        "ecf_enrolments",
                        "participant_id_changes"),
                List.copyOf(person.shownTo("aurora").getMap("").keySet()));
        assertEquals(
                List.of(
                        "training_record_id",
                        "email",
                        "mentor_id",
                        "school_urn",
                        "participant_type",
                        "cohort",
                        "training_status",
                        "participant_status",
                        "teacher_reference_number_validated",
                        "eligible_for_funding",
                        "pupil_premium_uplift",
                        "sparsity_uplift",
                        "schedule_identifier",
                        "delivery_partner_id",
                        "withdrawal",
                        "deferral",
                        "created_at",
                        "induction_end_date",
                        "mentor_funding_end_date",
                        "cohort_changed_after_payments_frozen",
                        "mentor_ineligible_for_funding_reason"),
                List.copyOf(person.shownTo("aurora").getMap("ecf_enrolments[0]").keySet()));
    }

    @Test
    void theListHoldsWhatTheSingleDocumentsHold() {
        Person person = someoneOf(BEACON, 2024);
        String single = person.seenBy("beacon").asString();

        String list = asProvider("beacon").get(PATH + "?sort=-created_at").asString();

        assertTrue(list.contains(single.substring("{\"data\":".length(), single.length() - 1)), list);
    }

    @Test
    void noProviderSeesThePeopleOfAnother() {
        Person aurora = someoneOf(AURORA, 2024);
        Person beacon = someoneOf(BEACON, 2024);

        assertTrue(ids("aurora", "?page[per_page]=3000").contains(aurora.participantId()));
        assertFalse(ids("aurora", "?page[per_page]=3000").contains(beacon.participantId()));
        beacon.seenBy("aurora").then().statusCode(404);
    }

    @Test
    void filterCohortIsTheSchedulesAndAppliesToTheSingleDocumentToo() {
        Person person = someoneOf(AURORA, 2023);

        assertTrue(
                ids("aurora", "?page[per_page]=3000&filter[cohort]=2022,2023").contains(person.participantId()));
        assertFalse(ids("aurora", "?page[per_page]=3000&filter[cohort]=2022").contains(person.participantId()));
        single(person, "?filter[cohort]=2023").then().statusCode(200);
        single(person, "?filter[cohort]=2022").then().statusCode(404);
        asProvider("aurora")
                .get(PATH + "?filter[cohort]=none")
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
    }

    @Test
    void withoutACohortFilterOnlyCohortsAfter2020AreListed() {
        Person person = someoneOf(AURORA, 2024);
        Database.ofApplication()
                .execute(
                        "update participant_documents set schedule_cohorts = '{2020}' where id = ?",
                        UUID.fromString(person.participantId()));

        single(person, "").then().statusCode(404);
        single(person, "?filter[cohort]=2020").then().statusCode(200);
    }

    @Test
    void filterTrainingStatusAndCohortSpeakOfTheSameEnrolment() {
        Person person = someoneOf(AURORA, 2024);
        Database.ofApplication()
                .execute(
                        "update participant_documents set schedule_cohorts = '{2021,2024}', training_statuses ="
                                + " 'deferred active' where id = ?",
                        UUID.fromString(person.participantId()));

        single(person, "?filter[training_status]=deferred").then().statusCode(200);
        single(person, "?filter[training_status]=withdrawn").then().statusCode(404);
        single(person, "?filter[training_status]=deferred&filter[cohort]=2021")
                .then()
                .statusCode(200);
        single(person, "?filter[training_status]=deferred&filter[cohort]=2024")
                .then()
                .statusCode(404);
    }

    @Test
    void filterUpdatedSinceComparesTheTimeThatIsShown() {
        Person person = someoneOf(AURORA, 2024);
        String shown = person.shownTo("aurora").getString("updated_at");

        single(person, "?filter[updated_since]=" + shown).then().statusCode(200);
        single(person, "?filter[updated_since]=2999-01-01").then().statusCode(404);
        assertTrue(ids("aurora", "?filter[updated_since]=" + shown).contains(person.participantId()));
    }

    @Test
    void filterFromParticipantIdFindsTheSurvivor() {
        Person person = someoneOf(AURORA, 2024);
        UUID retired = UUID.randomUUID();
        Database.ofApplication()
                .execute(
                        "insert into participant_id_changes (from_participant_id, to_participant_id, participant_id,"
                                + " changed_at) values (?, ?, ?, now())",
                        retired,
                        UUID.fromString(person.participantId()),
                        UUID.fromString(person.participantId()));
        asDfe().body("{\"full_name\":\"Once More\",\"email\":\"" + UUID.randomUUID() + "@school.example\"}")
                .put("/internal/v1/participants/" + person.participantId())
                .then()
                .statusCode(200);

        assertEquals(List.of(person.participantId()), ids("aurora", "?filter[from_participant_id]=" + retired));
        assertEquals(List.of(), ids("aurora", "?filter[from_participant_id]=nobody"));
        assertEquals(
                retired.toString(),
                person.shownTo("aurora").getString("participant_id_changes[0].from_participant_id"));
        asProvider("aurora").get(PATH + "/" + retired).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "filter[training_status]=gone, training-status-invalid, #/training_status",
        "filter[updated_since]=soon, updated-since-invalid, #/updated_since",
        "filter=x, filter-shape-invalid, filter",
        "page[page]=0, page-invalid, #/page[page]"
    })
    void whatCannotBeReadIsABadRequest(String query, String code, String told) {
        asProvider("aurora")
                .get(PATH + "?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", containsString(told));
    }

    @Test
    void badFiltersOfTheSingleDocumentAreBadRequestsToo() {
        Person person = someoneOf(AURORA, 2024);

        single(person, "?filter[training_status]=gone").then().statusCode(400);
        single(person, "?filter[updated_since]=soon").then().statusCode(400);
    }

    @Test
    void peopleAreSortedByCreationUnlessAskedOtherwise() {
        Person first = someoneOf(AURORA, 2024);
        Person second = someoneOf(AURORA, 2024);
        first.answer(first.enteredNumber(), "ineligible", "exempt_from_induction")
                .then()
                .statusCode(200);

        assertOrder(first, second, ids("aurora", "?page[per_page]=3000"));
        assertOrder(second, first, ids("aurora", "?page[per_page]=3000&sort=-created_at"));
        assertOrder(second, first, ids("aurora", "?page[per_page]=3000&sort=updated_at"));
        assertOrder(first, second, ids("aurora", "?page[per_page]=3000&sort=full_name"));
    }

    @Test
    void transfersAreNoParticipant() {
        asProvider("aurora").get(PATH + "/transfers").then().statusCode(200).body("data", isA(List.class));
        asProvider("aurora").get(PATH + "/7").then().statusCode(404);
    }

    @Test
    void onlyLeadProvidersAreServed() {
        asNobody().get(PATH).then().statusCode(401).body("error", equalTo("HTTP Token: Access denied"));
        asStranger().get(PATH).then().statusCode(403);
        asDfe().get(PATH).then().statusCode(403);
    }

    @Test
    void peopleAreNotPostedHere() {
        asProvider("aurora").body("{}").post(PATH).then().statusCode(405);
    }

    private static Response single(Person person, String query) {
        return asProvider("aurora").get(PATH + "/" + person.participantId() + query);
    }

    private static List<String> ids(String client, String query) {
        return asProvider(client)
                .get(PATH + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data.id");
    }

    private static void assertOrder(Person earlier, Person later, List<String> ids) {
        int first = ids.indexOf(earlier.participantId());
        assertTrue(first >= 0 && first < ids.indexOf(later.participantId()), ids.toString());
    }

    private static Person someoneOf(LeadProviderId provider, int cohort) {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(provider, cohort);
        return anEct(school, cohort).registered().validated();
    }
}
