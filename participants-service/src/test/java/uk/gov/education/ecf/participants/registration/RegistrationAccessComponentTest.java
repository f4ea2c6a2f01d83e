package uk.gov.education.ecf.participants.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.platform.testkit.Http.asDfe;
import static uk.gov.education.ecf.platform.testkit.Http.asNobody;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.education.ecf.participants.fixtures.Written;
import uk.gov.education.ecf.platform.testkit.ComponentTest;

@ComponentTest
class RegistrationAccessComponentTest {

    private static final String PATH = "/internal/v1/registrations";

    @Test
    void onlyDfeRegisters() {
        asProvider("aurora").body("{}").post(PATH).then().statusCode(403);
        asNobody().body("{}").post(PATH).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"cohort\":            | 400 | json-malformed",
                "[]                      | 400 | json-object-expected",
                "\"text\"                | 400 | json-object-expected",
                "{\"full_name\": \"\\u0000\"} | 400 | character-not-allowed",
                "{\"full_name\": {}}     | 422 | value-invalid",
                "{\"cohort\": [2024]}    | 422 | value-invalid",
                "{\"start_date\": \"2024-02-30\"} | 422 | value-invalid",
                "{\"school\": \"x\"}     | 422 | property-unknown",
                "{}                      | 422 | participant-type-invalid"
            })
    void aBodyThatIsNoRegistrationIsToldSoAndWritesNothing(String body, int status, String code) {
        Written before = Written.now();

        asDfe().body(body).post(PATH).then().statusCode(status).body("errors[0].code", equalTo(code));

        assertEquals(before, Written.now());
    }

    @Test
    void noBodyIsNoRegistration() {
        asDfe().post(PATH).then().statusCode(400).body("errors[0].code", equalTo("json-object-expected"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        asDfe().contentType("text/plain").body("{}").post(PATH).then().statusCode(415);
    }
}
