package uk.gov.education.ecf.participants.schoolwithdrawal;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.participants.fixtures.Told.refused;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantWithdrawnBySchool;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestDeclaration;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Rules E-34, M21 and M22. */
@ComponentTest
class RemovePersonComponentTest {

    private final TestSchool school = TestSchool.recorded();

    @Test
    void theProviderReadsWithdrawnAndItsOwnWordStays() {
        Person person = someone();
        person.act("aurora", "defer", Map.of("reason", "career-break", "course_identifier", "ecf-induction"))
                .then()
                .statusCode(200);

        Scenario.stimulate(() ->
                        remove(person).then().statusCode(200).body("participant_id", equalTo(person.participantId())))
                .andWaitFor(ParticipantWithdrawnBySchool.class)
                .withKey(person.participantId())
                .andVerify(event -> assertEquals(school.id, event.schoolId()));

        JsonPath shown = person.shownTo("aurora");
        assertEquals("withdrawn", shown.getString("ecf_enrolments[0].participant_status"));
        assertEquals("deferred", shown.getString("ecf_enrolments[0].training_status"));
        assertEquals("career-break", shown.getString("ecf_enrolments[0].deferral.reason"));
        Written before = Written.now();
        remove(person).then().statusCode(200);
        assertEquals(before, Written.now());
    }

    /** Rule M21. */
    @Test
    void theProviderMayThenWithdrawThePersonButNotDeferThem() {
        Person person = someone();
        remove(person).then().statusCode(200);

        refused(
                () -> person.act("aurora", "defer", Map.of("reason", "other", "course_identifier", "ecf-induction")),
                "participant_id participant-not-recognised");
        person.act(
                        "aurora",
                        "withdraw",
                        Map.of("reason", "left-teaching-profession", "course_identifier", "ecf-induction"))
                .then()
                .statusCode(200)
                .body("data.attributes.ecf_enrolments[0].training_status", equalTo("withdrawn"));
    }

    /** Rule M22: a validated, eligible person too, unless something is declared for the very record. */
    @Test
    void whoeverHasADeclarationThatStandsStaysUntilItIsVoided() {
        Person person = someone();
        TestDeclaration declaration = TestDeclaration.ofAnEct(person, AURORA, "started", "2024-10-01", 2024);
        News.heard(declaration.submitted());

        refused(409, () -> remove(person), "training_record_id declarations-stand");

        News.heard(declaration.voided());
        remove(person).then().statusCode(200);
    }

    @Test
    void whoeverIsMentoredByAMentorThatIsRemovedHasNoneAnyMore() {
        Person mentor = aMentor(school, 2024).registered().validated();
        Person teacher = someone();
        asDfe().body("{\"mentor_id\":\"" + mentor.participantId() + "\"}")
                .put("/internal/v1/training-records/" + teacher.trainingRecordId() + "/mentor")
                .then()
                .statusCode(200);

        remove(mentor).then().statusCode(200);

        assertNull(teacher.shownTo("aurora").getString("ecf_enrolments[0].mentor_id"));
    }

    @Test
    void nobodyElseMayAndNothingElseIsThere() {
        asDfe().post("/internal/v1/training-records/" + UUID.randomUUID() + "/school-withdrawal")
                .then()
                .statusCode(404);
        asProvider("aurora")
                .post("/internal/v1/training-records/" + UUID.randomUUID() + "/school-withdrawal")
                .then()
                .statusCode(403);
    }

    private Person someone() {
        school.partneredWith(AURORA, 2024);
        return anEct(school, 2024).registered().validated();
    }

    private static Response remove(Person person) {
        return asDfe().post("/internal/v1/training-records/" + person.trainingRecordId() + "/school-withdrawal");
    }
}
