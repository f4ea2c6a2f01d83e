package uk.gov.education.ecf.participants.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

@ComponentTest
class RegistrationComponentTest {

    @Test
    void aRegisteredAndValidatedPersonIsShownToTheSchoolsLeadProvider() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        Person person = anEct(school, 2024).registered();

        person.seenBy("aurora").then().statusCode(404).body("error", equalTo("Resource not Found"));
        person.validated();

        JsonPath shown = person.shownTo("aurora");
        assertEquals("Oskar Kessler", shown.getString("full_name"));
        assertEquals(person.trainingRecordId(), shown.getString("ecf_enrolments[0].training_record_id"));
        person.seenBy("beacon").then().statusCode(404);
    }
}
