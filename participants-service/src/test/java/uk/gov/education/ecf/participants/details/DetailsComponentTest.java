package uk.gov.education.ecf.participants.details;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.participants.fixtures.Providers.AURORA;
import static uk.gov.education.ecf.participants.fixtures.RegistrationRequest.anEct;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantDetailsChanged;
import uk.gov.education.ecf.participants.fixtures.Person;
import uk.gov.education.ecf.participants.fixtures.RegistrationRequest;
import uk.gov.education.ecf.participants.fixtures.TestSchool;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.jsonapi.body.Json;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Scenario;

@ComponentTest
class DetailsComponentTest {

    @Test
    void aCorrectionIsShownAndAnnouncedOnce() {
        Person person = someone().registered().validated();
        String email = UUID.randomUUID() + "@school.example";

        Scenario.stimulate(() -> change(person.participantId(), "Oskar Keßler", email))
                .andWaitFor(ParticipantDetailsChanged.class)
                .withKey(person.participantId())
                .andVerify((answer, event) ->
                        assertEquals("Oskar Keßler", event.participant().fullName()));
        Written before = Written.now();
        change(person.participantId(), "Oskar Keßler", email)
                .then()
                .statusCode(200)
                .body("full_name", equalTo("Oskar Keßler"));

        assertEquals("Oskar Keßler", person.shownTo("aurora").getString("full_name"));
        assertEquals(email, person.shownTo("aurora").getString("ecf_enrolments[0].email"));
        assertEquals(before, Written.now());
    }

    @Test
    void theAddressOfAnotherPersonIsRefused() {
        RegistrationRequest other = someone();
        other.registered();
        Person person = someone().registered();

        change(person.participantId(), "Oskar Kessler", other.value("email"))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("email-in-use"));
    }

    @Test
    void bothValuesAreNeeded() {
        Person person = someone().registered();

        change(person.participantId(), null, null)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("full-name-missing", "email-invalid")));
    }

    @Test
    void anUnknownPersonIsNotFoundAndAProviderMayNotAsk() {
        change(UUID.randomUUID().toString(), "A", "a@b.example").then().statusCode(404);
        change("7", "A", "a@b.example").then().statusCode(404);
        asProvider("aurora")
                .body("{}")
                .put("/internal/v1/participants/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    private static RegistrationRequest someone() {
        TestSchool school = TestSchool.recorded();
        school.partneredWith(AURORA, 2024);
        return anEct(school, 2024);
    }

    private static Response change(String id, String name, String email) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("full_name", name);
        body.put("email", email);
        return asDfe().body(Json.text(body)).put("/internal/v1/participants/" + id);
    }
}
