package uk.gov.education.ecf.participants.validation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantValidated;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest.Numbers;
import uk.gov.education.ecf.participants.fixtures.TestDeclaration;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

@ComponentTest
class ValidationComponentTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"eligible,none,true", "ineligible,previous_induction,false", "manual_check,no_qts,null"})
    void theAnswerMakesThePersonVisibleAndSettlesFunding(String status, String reason, Boolean funding) {
        Person person = someoneOfAurora();

        person.answer(person.enteredNumber(), status, reason)
                .then()
                .statusCode(200)
                .body("status", equalTo(status));

        JsonPath shown = person.shownTo("aurora");
        assertEquals(funding, shown.get("ecf_enrolments[0].eligible_for_funding"));
        assertEquals(person.enteredNumber(), shown.getString("teacher_reference_number"));
        assertEquals(true, shown.getBoolean("ecf_enrolments[0].teacher_reference_number_validated"));
    }

    @Test
    void theAnswerIsAnnounced() {
        Person person = someoneOfAurora();

        Scenario.stimulate(person::validated)
                .andWaitFor(ParticipantValidated.class)
                .withKey(person.participantId())
                .andVerify(event -> {
                    assertEquals(
                            person.trainingRecordId(), event.trainingRecordId().toString());
                    assertEquals(true, event.eligibleForFunding());
                    assertEquals(person.enteredNumber(), event.participant().teacherReferenceNumber());
                    assertEquals(
                            true, event.participant().trainingRecords().get(0).validated());
                    assertEquals(1, event.version());
                });
    }

    @Test
    void theSameAnswerAgainChangesAndAnnouncesNothing() {
        Person person = someoneOfAurora().validated();
        String shown = person.seenBy("aurora").asString();
        Written before = Written.now();

        person.validated();

        assertEquals(shown, person.seenBy("aurora").asString());
        assertEquals(before, Written.now());
    }

    @Test
    void anotherAnswerMovesWhatIsShown() {
        Person person = someoneOfAurora();
        person.answer(person.enteredNumber(), "manual_check", "no_induction")
                .then()
                .statusCode(200);
        String before = person.shownTo("aurora").getString("updated_at");
        person.validated();

        JsonPath shown = person.shownTo("aurora");
        assertEquals(true, shown.getBoolean("ecf_enrolments[0].eligible_for_funding"));
        assertEquals(1, shown.getString("updated_at").compareTo(before) > 0 ? 1 : 0);
    }

    @Test
    void aNumberThatDiffersIsKeptApart() {
        Person person = someoneOfAurora().validated();

        person.answer(Numbers.aTeacherReferenceNumber(), "eligible", "none")
                .then()
                .statusCode(200)
                .body("status", equalTo("manual_check"))
                .body("reason", equalTo("different_trn"))
                .body("teacher_reference_number", equalTo(person.enteredNumber()));

        JsonPath shown = person.shownTo("aurora");
        assertEquals(person.enteredNumber(), shown.getString("teacher_reference_number"));
        assertEquals(false, shown.getBoolean("ecf_enrolments[0].teacher_reference_number_validated"));
        assertNull(shown.get("ecf_enrolments[0].eligible_for_funding"));
    }

    /** Rule E-41. */
    @Test
    void ofTwoPeopleWhoClaimANumberAtOnceOnePersonIsMade() {
        String number = Numbers.aTeacherReferenceNumber();
        List<Person> people = List.of(someoneOfAurora(), someoneOfAurora());

        List<CompletableFuture<String>> running = people.stream()
                .map(person -> CompletableFuture.<String>supplyAsync(
                        () -> person.answer(number, "eligible", "none").path("participant_id")))
                .toList();
        List<String> survivors = running.stream().map(CompletableFuture::join).toList();

        String survivor = survivors.get(0).equals(people.get(0).participantId())
                ? people.get(0).participantId()
                : people.get(1).participantId();
        assertEquals(List.of(survivor, survivor), survivors);
    }

    /** Rules E-52 and M31: with schedule and partnership of the cohort that the start implies. */
    @Test
    void aStartOfInductionMovesATeacherToItsCohort() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        school.partneredWith(BEACON, 2023);
        Person person = anEct(school, 2024).registered();

        starting(person, "2023-09-01").then().statusCode(200);

        JsonPath shown = person.shownTo("beacon");
        assertEquals("2023", shown.getString("ecf_enrolments[0].cohort"));
        assertEquals("ecf-standard-september", shown.getString("ecf_enrolments[0].schedule_identifier"));
        assertEquals("active", shown.getString("ecf_enrolments[0].training_status"));
    }

    @Test
    void aStartThatImpliesThePresentAFrozenOrAnEarlierCohortMovesNobody() {
        TestSchool school = TestSchool.recorded();
        List.of(2022, 2023, 2024).forEach(cohort -> school.partneredWith(AURORA, cohort));
        for (String start : List.of("2024-09-01", "2025-05-31", "2022-09-01", "2021-08-31")) {
            Person person = anEct(school, 2024).registered();
            starting(person, start).then().statusCode(200);
            assertEquals("2024", person.shownTo("aurora").getString("ecf_enrolments[0].cohort"), start);
        }
    }

    @Test
    void aStartMovesNobodyOnceThereAreBillableDeclarationsNorWithoutAPartnershipThere() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        Person alone = anEct(school, 2024).registered();
        starting(alone, "2023-09-01");
        assertEquals("2024", alone.shownTo("aurora").getString("ecf_enrolments[0].cohort"));

        school.partneredWith(AURORA, 2023);
        Person declared = anEct(school, 2024).registered();
        News.heard(TestDeclaration.ofAnEct(declared, AURORA, "started", "2024-09-12", 2024)
                .eligible());
        starting(declared, "2023-09-01");
        assertEquals("2024", declared.shownTo("aurora").getString("ecf_enrolments[0].cohort"));

        starting(alone, "2023-09-01").then().statusCode(200);
        assertEquals("2023", alone.shownTo("aurora").getString("ecf_enrolments[0].cohort"));
    }

    private static Response starting(Person person, String day) {
        return person.answer("{\"teacher_reference_number\":\"" + person.enteredNumber()
                + "\",\"status\":\"eligible\",\"reason\":\"none\",\"induction_start_date\":\"" + day + "\"}");
    }

    @Test
    void anAnswerThatMakesNoSenseIsRefused() {
        Person person = someoneOfAurora();

        refused(person, "{\"teacher_reference_number\": \"1234567\", \"status\": \"matched\"}", 422, "status-invalid");
        refused(
                person,
                "{\"teacher_reference_number\": \"1234567\", \"status\": \"ineligible\", \"reason\": \"bad_luck\"}",
                422,
                "reason-invalid");
        refused(
                person,
                "{\"teacher_reference_number\": \"1234567\", \"status\": \"eligible\", \"reason\": \"no_qts\"}",
                422,
                "reason-contradicts-status");
        refused(
                person,
                "{\"teacher_reference_number\": \"12\", \"status\": \"eligible\"}",
                422,
                "teacher-reference-number-invalid");
        refused(
                person,
                "{\"status\": \"eligible\", \"induction_start_date\": \"1815-06-18\"}",
                422,
                "induction-start-date-invalid");
        refused(person, "{\"status\": \"eligible\", \"trn\": \"1234567\"}", 422, "property-unknown");
        refused(person, "{\"status\": ", 400, "json-malformed");
    }

    @Test
    void anUnknownTrainingRecordIsNotFound() {
        for (String id : List.of(UUID.randomUUID().toString(), "7")) {
            asDfe().body("{\"status\": \"eligible\"}")
                    .put("/internal/v1/training-records/" + id + "/validation")
                    .then()
                    .statusCode(404);
        }
    }

    private static Person someoneOfAurora() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        RegistrationRequest request = anEct(school, 2024);
        return request.registered();
    }

    private static void refused(Person person, String body, int status, String code) {
        Written before = Written.now();
        person.answer(body).then().statusCode(status).body("errors[0].code", equalTo(code));
        assertEquals(before, Written.now());
    }
}
