package uk.gov.education.ecf.participants.inductioncompletion;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.participants.fixtures.Told.refused;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantInductionCompleted;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Rule E-59. */
@ComponentTest
class CompleteInductionComponentTest {

    private final TestSchool school = TestSchool.recorded();

    @Test
    void theEndIsShownAndThePersonIsStillActive() {
        Person person = someone();

        Scenario.stimulate(() -> complete(person, "2024-12-20")
                        .then()
                        .statusCode(200)
                        .body("completed_on", equalTo("2024-12-20")))
                .andWaitFor(ParticipantInductionCompleted.class)
                .withKey(person.participantId())
                .andVerify(event -> assertEquals(LocalDate.of(2024, 12, 20), event.completedOn()));

        assertEquals("2024-12-20", person.shownTo("aurora").getString("ecf_enrolments[0].induction_end_date"));
        assertEquals("active", person.shownTo("aurora").getString("ecf_enrolments[0].participant_status"));
        assertEquals("active", person.shownTo("aurora").getString("ecf_enrolments[0].training_status"));
    }

    @Test
    void itMayBeRepeatedAndCorrected() {
        Person person = someone();
        complete(person, "2024-12-20").then().statusCode(200);
        Written before = Written.now();

        complete(person, "2024-12-20").then().statusCode(200);
        assertEquals(before, Written.now());

        complete(person, "2024-12-19").then().statusCode(200);
        assertEquals("2024-12-19", person.shownTo("aurora").getString("ecf_enrolments[0].induction_end_date"));
    }

    @Test
    void whatCannotBeIsRefused() {
        Person person = someone();

        refused(() -> complete(person, null), "completed_on completed-on-invalid");
        refused(() -> complete(person, "1899-12-31"), "completed_on completed-on-invalid");
        school.partneredWith(AURORA, 2024);
        Person mentor = aMentor(school, 2024).registered().validated();
        refused(409, () -> complete(mentor, "2024-12-20"), "training_record_id no-induction");
        asDfe().body("{\"completed_on\":\"2024-12-20\"}")
                .put("/internal/v1/training-records/" + UUID.randomUUID() + "/induction-completion")
                .then()
                .statusCode(404);
        asProvider("aurora")
                .body("{}")
                .put("/internal/v1/training-records/" + person.trainingRecordId() + "/induction-completion")
                .then()
                .statusCode(403);
    }

    private Person someone() {
        school.partneredWith(AURORA, 2024);
        return anEct(school, 2024).registered().validated();
    }

    private static Response complete(Person person, String day) {
        return asDfe().body(day == null ? "{}" : "{\"completed_on\":\"" + day + "\"}")
                .put("/internal/v1/training-records/" + person.trainingRecordId() + "/induction-completion");
    }
}
