package uk.gov.education.ecf.participants.resumption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.participants.fixtures.Told.refused;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantResumed;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Contract 4.13. */
@ComponentTest
class ResumeParticipantComponentTest {

    private static final Map<String, String> INDUCTION = Map.of("course_identifier", "ecf-induction");

    @ParameterizedTest
    @CsvSource({"defer,career-break", "withdraw,moved-school"})
    void trainingGoesOnAfterADeferralAndAfterAWithdrawal(String act, String reason) {
        Person person = someoneOfAurora();
        person.act("aurora", act, Map.of("reason", reason, "course_identifier", "ecf-induction"))
                .then()
                .statusCode(200);

        Scenario.stimulate(() -> person.act("aurora", "resume", INDUCTION))
                .andWaitFor(ParticipantResumed.class)
                .withKey(person.participantId())
                .andVerify(event -> assertEquals(AURORA, event.leadProviderId()));

        JsonPath shown = person.shownTo("aurora");
        assertEquals("active", shown.getString("ecf_enrolments[0].training_status"));
        assertNull(shown.get("ecf_enrolments[0].withdrawal"));
        assertNull(shown.get("ecf_enrolments[0].deferral"));
    }

    /** Step 6. */
    @Test
    void whoeverIsActiveIsNotResumed() {
        Person person = someoneOfAurora();

        refused(() -> person.act("aurora", "resume", INDUCTION), "participant_profile training-already-active");
    }

    @Test
    void theSharedChecksComeFirst() {
        Person person = someoneOfAurora();

        refused(() -> person.act("beacon", "resume", INDUCTION), "participant_id participant-not-recognised");
        refused(
                () -> person.act("aurora", "resume", Map.of("reason", "other")),
                "course_identifier course-not-recognised");
    }

    private static Person someoneOfAurora() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        return anEct(school, 2024).registered().validated();
    }
}
