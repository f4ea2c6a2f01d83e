package uk.gov.education.ecf.participants.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.Providers.BEACON;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantReactivated;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Whom a school has removed, a school may take up again (rules E-7, SCH-20). */
@ComponentTest
class ReactivationComponentTest {

    private final TestSchool school = TestSchool.recorded();
    private RegistrationRequest request;
    private Person person;

    @BeforeEach
    void someoneWhomTheSchoolRemoved() {
        school.partneredWith(AURORA, 2024);
        request = anEct(school, 2024);
        person = request.registered().validated();
        asDfe().post("/internal/v1/training-records/" + person.trainingRecordId() + "/school-withdrawal")
                .then()
                .statusCode(200);
    }

    @Test
    void theSameSchoolTakesThemUpInTheSameRecord() {
        assertEquals("withdrawn", person.shownTo("aurora").getString("ecf_enrolments[0].participant_status"));

        Scenario.stimulate(() -> request.but()
                        .with("participant_id", person.participantId())
                        .registered())
                .andWaitFor(ParticipantReactivated.class)
                .withKey(person.participantId())
                .andVerify((again, event) -> {
                    assertEquals(person.trainingRecordId(), again.trainingRecordId());
                    assertEquals(school.id, event.schoolId());
                });

        JsonPath shown = person.shownTo("aurora");
        assertEquals("active", shown.getString("ecf_enrolments[0].participant_status"));
        assertEquals(1, shown.getList("ecf_enrolments").size());
        person.act("aurora", "defer", Map.of("reason", "other", "course_identifier", "ecf-induction"))
                .then()
                .statusCode(200);
    }

    @Test
    void anotherSchoolBringsItsProviderAndUplift() {
        TestSchool next = TestSchool.recorded().earning(2024, true, true);
        next.partneredWith(BEACON, 2024);

        request.but()
                .with("participant_id", person.participantId())
                .with("school_id", next.id)
                .registered();

        JsonPath shown = person.shownTo("beacon");
        assertEquals("active", shown.getString("ecf_enrolments[0].participant_status"));
        assertEquals(true, shown.getBoolean("ecf_enrolments[0].sparsity_uplift"));
        assertEquals("left", person.shownTo("aurora").getString("ecf_enrolments[0].participant_status"));
        person.transfersSeenBy("beacon").then().statusCode(404);
    }

    @Test
    void theSameAgainWritesNothing() {
        RegistrationRequest again = request.but().with("participant_id", person.participantId());
        again.registered();
        Written before = Written.now();

        again.registered();

        assertEquals(before, Written.now());
    }
}
