package uk.gov.education.ecf.participants.withdrawal;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.participants.fixtures.Told.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantWithdrawn;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

/** Contract 4.14. */
@ComponentTest
class WithdrawParticipantComponentTest {

    @Test
    void theWithdrawalIsShownAndTheStatusAtTheSchoolStays() {
        Person person = anEct(aSchoolOfAurora(), 2024).registered().validated();

        Scenario.stimulate(() -> withdraw(person, "left-teaching-profession", "ecf-induction"))
                .andWaitFor(ParticipantWithdrawn.class)
                .withKey(person.participantId())
                .andVerify(event -> assertEquals(AURORA, event.leadProviderId()));

        JsonPath shown = person.shownTo("aurora");
        assertEquals("withdrawn", shown.getString("ecf_enrolments[0].training_status"));
        assertEquals("active", shown.getString("ecf_enrolments[0].participant_status"));
        assertEquals("left-teaching-profession", shown.getString("ecf_enrolments[0].withdrawal.reason"));
        assertNull(shown.get("ecf_enrolments[0].deferral"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "left-teaching-profession",
                "moved-school",
                "mentor-no-longer-being-mentor",
                "switched-to-school-led",
                "other"
            })
    void everyReasonOfTheContractIsTakenOfAMentor(String reason) {
        Person mentor = aMentor(aSchoolOfAurora(), 2024).registered().validated();

        withdraw(mentor, reason, "ecf-mentor")
                .then()
                .statusCode(200)
                .body("data.attributes.ecf_enrolments[0].withdrawal.reason", equalTo(reason));
    }

    /** Rule M28. */
    @Test
    void noEarlyCareerTeacherStopsBeingAMentor() {
        Person person = anEct(aSchoolOfAurora(), 2024).registered().validated();

        refused(
                () -> withdraw(person, "mentor-no-longer-being-mentor", "ecf-induction"),
                "reason training-reason-not-allowed");
    }

    /** Steps 6 to 8; the former word for a school that went on by itself is not taken (contract 3.6). */
    @Test
    void reasonsAndStatesAreJudgedOfWhomTheProviderTrains() {
        Person person = anEct(aSchoolOfAurora(), 2024).registered().validated();

        refused(
                () -> person.act("aurora", "withdraw", Map.of("course_identifier", "ecf-induction")),
                "reason training-reason-missing");
        refused(() -> withdraw(person, "career-break", "ecf-induction"), "reason training-reason-not-allowed");
        refused(() -> withdraw(person, "school-left-fip", "ecf-induction"), "reason training-reason-not-allowed");
        refused(
                () -> person.act("beacon", "withdraw", Map.of()),
                "participant_id participant-not-recognised",
                "course_identifier course-missing");
        withdraw(person, "other", "ecf-induction").then().statusCode(200);
        refused(() -> withdraw(person, "other", "ecf-induction"), "participant_profile training-already-withdrawn");
    }

    private static Response withdraw(Person person, String reason, String course) {
        return person.act("aurora", "withdraw", Map.of("reason", reason, "course_identifier", course));
    }

    private static TestSchool aSchoolOfAurora() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        return school;
    }
}
