package uk.gov.education.ecf.declarations.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.education.ecf.declarations.fixtures.Requests.DECLARATIONS;
import static uk.gov.education.ecf.declarations.fixtures.Requests.but;
import static uk.gov.education.ecf.declarations.fixtures.Requests.envelope;
import static uk.gov.education.ecf.declarations.fixtures.Requests.started;
import static uk.gov.education.ecf.declarations.fixtures.Requests.submit;
import static uk.gov.education.ecf.declarations.fixtures.SomeParticipant.aTeacher;
import static uk.gov.education.ecf.platform.testkit.Http.asProvider;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.declarations.fixtures.Given;
import uk.gov.education.ecf.declarations.fixtures.SomeParticipant;
import uk.gov.education.ecf.platform.testkit.ComponentTest;
import uk.gov.education.ecf.platform.testkit.Database;

/** Rule H-42: what a submission would be answered, without one. */
@ComponentTest
class RehearsedSubmissionComponentTest {

    private static final List<String> TABLES =
            List.of("declarations", "declaration_attempts", "declaration_states", "declaration_documents", "outbox");

    private final Database database = Database.ofApplication();
    private SomeParticipant teacher;

    @BeforeEach
    void aFundableTeacher() {
        Given.leadProvider(Given.AURORA, "Aurora Institute", 1);
        Given.openStatements();
        teacher = aTeacher().withUplift().known();
    }

    @Test
    void itIsTheDeclarationThatWouldBeMadeAndHasNoId() {
        Map<String, Long> before = rows();
        Response rehearsed = rehearse(started(teacher), "true");
        rehearsed
                .then()
                .statusCode(200)
                .contentType("application/vnd.api+json")
                .body("data.id", nullValue())
                .body("data.type", equalTo("participant-declaration"))
                .body("data.attributes.state", equalTo("eligible"));
        assertEquals(before, rows());

        Response made = submit("aurora", started(teacher));
        made.then().statusCode(200);
        assertEquals(timeless(made.jsonPath()), timeless(rehearsed.jsonPath()));
        assertEquals(
                made.<String>path("data.attributes.created_at").length(),
                rehearsed.<String>path("data.attributes.created_at").length());
        assertEquals(
                rehearsed.<String>path("data.attributes.created_at"),
                rehearsed.<String>path("data.attributes.updated_at"));
    }

    @Test
    void theRefusalsAreTheSame() {
        submit("aurora", started(teacher)).then().statusCode(200);
        for (Map<String, Object> attributes : List.of(
                started(teacher),
                but(started(teacher), "declaration_date", "foo"),
                but(started(teacher), "participant_id", Given.id()),
                but(started(teacher), "course_identifier", "npq-senco"),
                but(started(teacher), "declaration_type", "extended-1"),
                Map.<String, Object>of())) {
            Map<String, Long> before = rows();
            Response rehearsed = rehearse(attributes, "true");
            assertEquals(before, rows());
            Response real = submit("aurora", attributes);
            assertEquals(422, rehearsed.statusCode());
            assertEquals(real.statusCode(), rehearsed.statusCode());
            assertEquals(real.asString(), rehearsed.asString());
        }
    }

    @Test
    void withFalseItIsASubmission() {
        rehearse(started(teacher), "false").then().statusCode(200);
        submit("aurora", started(teacher)).then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "TRUE", "1"})
    void anythingElseIsNotUnderstood(String value) {
        Map<String, Long> before = rows();
        rehearse(started(teacher), value)
                .then()
                .statusCode(400)
                .body("errors.title", contains("Bad parameter"))
                .body("errors.code", contains("validate-only-invalid"));
        assertEquals(before, rows());
    }

    private static Response rehearse(Map<String, Object> attributes, String value) {
        return asProvider("aurora")
                .queryParam("validate_only", value)
                .body(envelope(attributes))
                .post(DECLARATIONS);
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new HashMap<>();
        TABLES.forEach(table -> rows.put(table, database.countWhere(table, "true")));
        return rows;
    }

    private static Map<String, Object> timeless(JsonPath answer) {
        Map<String, Object> attributes = new HashMap<>(answer.getMap("data.attributes"));
        attributes.remove("created_at");
        attributes.remove("updated_at");
        return attributes;
    }
}
