package uk.gov.education.ecf.participants.validation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantValidated;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest.Numbers;
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

    @Test
    void aNumberThatAnotherPersonHoldsIsRefused() {
        Person holder = someoneOfAurora().validated();
        Person other = someoneOfAurora();
        Written before = Written.now();

        other.answer(holder.enteredNumber(), "eligible", "none")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("teacher-reference-number-held"));

        assertEquals(before, Written.now());
        other.seenBy("aurora").then().statusCode(404);
    }

    @Test
    void ofTwoPeopleWhoClaimANumberAtOnceOneGetsIt() {
        String number = Numbers.aTeacherReferenceNumber();
        List<Person> people = List.of(someoneOfAurora(), someoneOfAurora());

        Stream<CompletableFuture<Integer>> running = people.stream()
                .map(person -> CompletableFuture.supplyAsync(
                        () -> person.answer(number, "eligible", "none").statusCode()))
                .toList()
                .stream();

        assertEquals(
                List.of(200, 409), running.map(CompletableFuture::join).sorted().toList());
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
