package uk.gov.education.ecf.participants.deferral;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.participants.fixtures.Told.refused;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantDeferred;
import uk.gov.education.ecf.contracts.participants.TrainingRecordSnapshot;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestPartnership;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Contract 4.11 (the checks that every act shares) and 4.12. */
@ComponentTest
class DeferParticipantComponentTest {

    private static final Map<String, String> BREAK =
            Map.of("reason", "career-break", "course_identifier", "ecf-induction");

    @Test
    void theAnswerAndEveryReadAfterItShowTheDeferral() {
        Person person = someoneOfAurora();

        Response answer = person.act("aurora", "defer", BREAK);

        answer.then().statusCode(200).contentType("application/vnd.api+json");
        JsonPath shown = answer.jsonPath().setRootPath("data.attributes.ecf_enrolments[0]");
        assertEquals("deferred", shown.getString("training_status"));
        assertEquals("active", shown.getString("participant_status"));
        assertEquals("career-break", shown.getString("deferral.reason"));
        assertNull(shown.get("withdrawal"));
        assertEquals(answer.asString(), person.seenBy("aurora").asString());
        asProvider("aurora")
                .urlEncodingEnabled(false)
                .get("/api/v3/participants/ecf?filter%5Btraining_status%5D=deferred&page%5Bper_page%5D=3000")
                .then()
                .body("data.findAll { it.id == '" + person.participantId() + "' }.size()", equalTo(1));
    }

    /** Rule W17, for all acts of providers. */
    @Test
    void underItsKeyItMayBeSentAgain() {
        Person person = someoneOfAurora();
        String key = UUID.randomUUID().toString();

        Response first = deferUnder(key, person, "career-break");
        Response second = deferUnder(key, person, "career-break");

        first.then().statusCode(200).header("Idempotency-Replayed", nullValue());
        second.then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
        assertEquals(first.asString(), second.asString());
        deferUnder(key, person, "other")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("idempotency-key-reused"));
        deferUnder(UUID.randomUUID().toString(), person, "career-break").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bereavement", "long-term-sickness", "parental-leave", "career-break", "other"})
    void everyReasonOfTheContractIsTaken(String reason) {
        someoneOfAurora()
                .act("aurora", "defer", Map.of("reason", reason, "course_identifier", "ecf-induction"))
                .then()
                .statusCode(200)
                .body("data.attributes.ecf_enrolments[0].deferral.reason", equalTo(reason));
    }

    @Test
    void itIsAnnouncedWithTheWholePerson() {
        Person person = someoneOfAurora();

        Scenario.stimulate(() -> person.act("aurora", "defer", BREAK))
                .andWaitFor(ParticipantDeferred.class)
                .withKey(person.participantId())
                .andVerify(event -> {
                    TrainingRecordSnapshot record =
                            event.participant().trainingRecords().get(0);
                    assertEquals(AURORA, event.leadProviderId());
                    assertEquals(List.of("active", "deferred"), states(record));
                    assertEquals("deferred", record.periods().get(1).trainingStatus());
                    assertEquals("changed", record.periods().get(0).inductionStatus());
                });
    }

    /** Steps 1, 4 and 5: a foreign, an unknown, an unvalidated and a challenged participant are told alike (rules M9, M24, M32). */
    @Test
    void whoeverTheProviderDoesNotTrainIsNotRecognised() {
        TestSchool school = TestSchool.recorded();
        TestPartnership partnership = TestPartnership.of(school, AURORA, 2024);
        News.heard(partnership.confirmed());
        Person challenged = anEct(school, 2024).registered().validated();
        News.heard(partnership.challenged());
        Person unvalidated = anEct(aSchoolOfAurora(), 2024).registered();
        Person foreign = someoneOfAurora();

        for (String id : List.of(
                challenged.participantId(),
                unvalidated.participantId(),
                UUID.randomUUID().toString(),
                "7")) {
            refused(() -> Person.actOn(id, "aurora", "defer", BREAK), "participant_id participant-not-recognised");
        }
        refused(() -> foreign.act("beacon", "defer", BREAK), "participant_id participant-not-recognised");
        refused(
                () -> foreign.act("beacon", "defer", Map.of()),
                "participant_id participant-not-recognised",
                "course_identifier course-missing",
                "reason training-reason-missing");
    }

    /** Steps 2 and 3. */
    @Test
    void aCourseThatIsNotThePersonsIsNotRecognised() {
        Person person = someoneOfAurora();

        refused(
                () -> person.act("aurora", "defer", Map.of("reason", "other", "course_identifier", "ecf-mentor")),
                "course_identifier course-not-recognised");
        refused(
                () -> person.act("aurora", "defer", Map.of("reason", "other")),
                "course_identifier course-not-recognised");
        Response both = person.act("aurora", "defer", Map.of("reason", "other"));
        assertTrue(both.jsonPath().getString("errors[0].detail").contains("Enter a '#/course_identifier'."));
    }

    /** The example combined-action-empty. */
    @Test
    void withoutAnyAttributeBothAreToldAndEachInOneElement() {
        Person person = someoneOfAurora();

        refused(
                () -> person.act("aurora", "defer", Map.of()),
                "course_identifier course-not-recognised",
                "reason training-reason-missing");
    }

    /** Steps 6 to 9. */
    @Test
    void reasonsAndStatesAreJudged() {
        Person person = someoneOfAurora();
        refused(
                () -> person.act(
                        "aurora", "defer", Map.of("reason", "moved-school", "course_identifier", "ecf-induction")),
                "reason training-reason-not-allowed");
        person.act("aurora", "defer", BREAK).then().statusCode(200);

        refused(() -> person.act("aurora", "defer", BREAK), "participant_profile training-already-deferred");
        person.act("aurora", "withdraw", Map.of("reason", "other", "course_identifier", "ecf-induction"))
                .then()
                .statusCode(200);
        refused(() -> person.act("aurora", "defer", BREAK), "participant_profile training-already-withdrawn");
    }

    @Test
    void ofTwoAtOnceOneIsRefused() {
        Person person = someoneOfAurora();

        List<CompletableFuture<Integer>> running = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> person.act("aurora", "defer", BREAK).statusCode()))
                .limit(2)
                .toList();

        assertEquals(
                List.of(200, 422),
                running.stream().map(CompletableFuture::join).sorted().toList());
    }

    /** Rule M16a: the deferral is dated by the request, and nobody starts to join because of it. */
    @Test
    void aRequestThatTravelsDatesTheDeferral() {
        Person person = someoneOfAurora();

        Response answer = asProvider("aurora")
                .header("X-With-Server-Date", "2031-01-10T10:42:00Z")
                .contentType("application/json")
                .body("{\"data\":{\"attributes\":{\"reason\":\"other\",\"course_identifier\":\"ecf-induction\"}}}")
                .put("/api/v3/participants/ecf/" + person.participantId() + "/defer");

        answer.then()
                .statusCode(200)
                .body("data.attributes.ecf_enrolments[0].deferral.date", startsWith("2031-01-10T10:42:00."));
        assertEquals("active", person.shownTo("aurora").getString("ecf_enrolments[0].participant_status"));
        person.act("aurora", "resume", Map.of("course_identifier", "ecf-induction"))
                .then()
                .statusCode(200)
                .body("data.attributes.ecf_enrolments[0].deferral", equalTo(null));
        person.act("aurora", "defer", BREAK).then().statusCode(200);
        assertTrue(person.shownTo("aurora")
                .getString("ecf_enrolments[0].deferral.date")
                .startsWith(String.valueOf(LocalDate.now().getYear())));
    }

    private static List<String> states(TrainingRecordSnapshot record) {
        return record.providerStates().stream().map(state -> state.state()).toList();
    }

    private static TestSchool aSchoolOfAurora() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        return school;
    }

    private static Person someoneOfAurora() {
        return anEct(aSchoolOfAurora(), 2024).registered().validated();
    }

    private static Response deferUnder(String key, Person person, String reason) {
        return asProvider("aurora")
                .header("Idempotency-Key", key)
                .body(Map.of(
                        "data",
                        Map.of(
                                "type",
                                "participant-defer",
                                "attributes",
                                Map.of("reason", reason, "course_identifier", "ecf-induction"))))
                .put("/api/v3/participants/ecf/" + person.participantId() + "/defer");
    }
}
