package uk.gov.education.ecf.participants.search;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.aMentor;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

/** Contract 4.18 and 4.19. */
@ComponentTest
class UnfundedMentorsComponentTest {

    private static final String PATH = "/api/v3/unfunded-mentors/ecf";

    private final TestSchool school = TestSchool.recorded();
    private Person abara;
    private Person vale;

    @BeforeEach
    void twoMentorsOfAurorasTeachers() {
        school.partneredWith(AURORA, 2024);
        abara = mentoring("A " + UUID.randomUUID());
        vale = mentoring("V " + UUID.randomUUID());
    }

    @Test
    void theItemIsThatOfTheGuidance() {
        Response answer = abara.asUnfundedMentorSeenBy("aurora");
        String name = answer.path("data.attributes.full_name");
        String email = answer.path("data.attributes.email");
        String created = answer.path("data.attributes.created_at");
        String updated = answer.path("data.attributes.updated_at");

        assertEquals(
                """
                {"data":{"id":"%s","type":"unfunded-mentor","attributes":{"full_name":"%s","email":"%s",
                "teacher_reference_number":"%s","created_at":"%s","updated_at":"%s"}}}"""
                        .replace("\n", "")
                        .formatted(abara.participantId(), name, email, abara.enteredNumber(), created, updated),
                answer.asString());
    }

    @Test
    void theListIsSortedByWhatIsAskedFor() {
        assertEquals(List.of(abara.participantId(), vale.participantId()), mine(""));
        assertEquals(List.of(abara.participantId(), vale.participantId()), mine("&sort=full_name"));
        assertEquals(List.of(vale.participantId(), abara.participantId()), mine("&sort=-full_name"));
        assertEquals(List.of(vale.participantId(), abara.participantId()), mine("&sort=-updated_at"));
        assertEquals(List.of(abara.participantId(), vale.participantId()), mine("&sort=shoe_size"));
    }

    @Test
    void theFilterAppliesToBoth() {
        String updated = vale.asUnfundedMentorSeenBy("aurora").path("data.attributes.updated_at");

        assertEquals(List.of(vale.participantId()), mine("&filter%5Bupdated_since%5D=" + updated));
        get("/" + vale.participantId() + "?filter%5Bupdated_since%5D=2999-01-01")
                .then()
                .statusCode(404);
        get("?filter%5Bupdated_since%5D=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].title", equalTo("Bad request"));
    }

    @Test
    void whoIsNobodysUnfundedMentorIsNotFound() {
        Person nobodys = aMentor(TestSchool.recorded(), 2024).registered().validated();

        for (String id : List.of(UUID.randomUUID().toString(), "7", nobodys.participantId())) {
            get("/" + id).then().statusCode(404).body("error", equalTo("Resource not Found"));
        }
        abara.asUnfundedMentorSeenBy("beacon").then().statusCode(404);
    }

    private Person mentoring(String name) {
        Person mentor = aMentor(TestSchool.recorded(), 2024)
                .with("full_name", name)
                .registered()
                .validated();
        anEct(school, 2024)
                .with("mentor_id", mentor.participantId())
                .registered()
                .validated();
        return mentor;
    }

    private List<String> mine(String more) {
        List<String> all = get("?page%5Bper_page%5D=3000" + more).path("data.id");
        return all.stream()
                .filter(List.of(abara.participantId(), vale.participantId())::contains)
                .toList();
    }

    private static Response get(String rest) {
        return asProvider("aurora").urlEncodingEnabled(false).get(PATH + rest);
    }
}
