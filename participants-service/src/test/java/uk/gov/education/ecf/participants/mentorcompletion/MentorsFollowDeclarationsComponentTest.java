package uk.gov.education.ecf.participants.mentorcompletion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.participants.fixtures.News;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestDeclaration;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** Rules E-56 and E-58. */
@ComponentTest
class MentorsFollowDeclarationsComponentTest {

    @Test
    void fundingEndsWithTheCompletedDeclarationAndGoesOnWhenItIsVoided() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2023);
        Person mentor = aMentor(school, 2023).registered().validated();
        TestDeclaration started = TestDeclaration.ofAMentor(mentor, AURORA, "started", "2023-10-01", 2023);
        TestDeclaration completed = TestDeclaration.ofAMentor(mentor, AURORA, "completed", "2024-06-14", 2023);

        News.heard(started.eligible());
        assertNull(shown(mentor).getString("mentor_funding_end_date"));
        News.heard(completed.submitted());
        assertEquals("2024-06-14", shown(mentor).getString("mentor_funding_end_date"));
        assertEquals("completed_declaration_received", shown(mentor).getString("mentor_ineligible_for_funding_reason"));
        News.heard(completed.voided());
        assertNull(shown(mentor).getString("mentor_funding_end_date"));
        assertNull(shown(mentor).getString("mentor_ineligible_for_funding_reason"));
    }

    private static JsonPath shown(Person mentor) {
        return mentor.shownTo("aurora").setRootPath("data.attributes.ecf_enrolments[0]");
    }
}
