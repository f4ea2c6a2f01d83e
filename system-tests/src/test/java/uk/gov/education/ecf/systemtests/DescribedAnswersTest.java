package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** That the judge of the other tests notices what is wrong. */
class DescribedAnswersTest {

    private static final String THINGS = "/api/v3/things";
    private static final String THING = THINGS + "/1";
    private static final String JSON = "application/vnd.api+json";
    private static final String LINES = "application/x-ndjson";
    private static final String WHOLE = "{\"links\":{\"changes\":\"/api/v3/things/changes\"}}\n";

    private final DescribedAnswers described = new DescribedAnswers(
            """
            {"paths": {
               "/api/v3/things": {"get": {"responses": {"200": {"content": {
                 "application/vnd.api+json": {"schema": {"$ref": "#/components/schemas/ThingList"}},
                 "application/x-ndjson": {"schema": {"type": "string"}}}}}}},
               "/api/v3/things/{id}": {"get": {"responses": {
                 "200": {"content": {"application/vnd.api+json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                 "304": {"description": "the same"},
                 "default": {"content": {"application/vnd.api+json": {"schema": {"$ref": "#/components/schemas/Denial"}}}}}}},
               "/api/v3/things/all": {"get": {"responses": {"200": {"description": "whatever"}}}}},
             "components": {"schemas": {
               "ThingList": {"type": "object", "required": ["data"], "properties": {
                 "data": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}},
               "Denial": {"type": "object", "properties": {"error": {"type": "string"}}, "required": ["error"]},
               "Thing": {"type": "object", "required": ["at"], "properties": {
                 "at": {"type": "string", "format": "date-time"},
                 "state": {"type": "string", "enum": ["new", "old"]}}}}}}
            """);

    @Test
    void whatIsAsDescribedPasses() {
        assertEquals(List.of(), violations(THING, 200, "{\"at\":\"2025-01-10T10:42:00.000Z\",\"state\":\"new\"}"));
        assertEquals(List.of(), violations(THING, 304, ""));
        assertEquals(List.of(), violations(THING, 503, "{\"error\":\"away\"}"));
        assertEquals(List.of(), violations(THINGS + "/all", 200, "{\"anything\":1}"));
        assertEquals(List.of(), violations("/api/v3/nothing", 404, "{\"error\":\"nothing\"}"));
    }

    @Test
    void anAttributeTooFewOrTooManyIsNoticed() {
        assertFalse(violations(THING, 200, "{}").isEmpty());
        assertFalse(violations(THING, 200, "{\"at\":\"2025-01-10T10:42:00.000Z\",\"more\":1}")
                .isEmpty());
        assertFalse(violations(THING, 400, "{}").isEmpty());
    }

    @Test
    void aWordOrTimeThatIsNoneIsNoticed() {
        assertFalse(violations(THING, 200, "{\"at\":\"yesterday\"}").isEmpty());
        assertFalse(violations(THING, 200, "{\"at\":\"2025-01-10T10:42:00.000Z\",\"state\":\"lost\"}")
                .isEmpty());
    }

    @Test
    void aStatusOrOperationThatIsNotDescribedIsNoticed() {
        assertFalse(violations(THING, 204, "").isEmpty());
        assertFalse(violations("/api/v3/nothing", 200, "{}").isEmpty());
        assertThrows(AssertionError.class, () -> described.judge("PUT", THING, 200, JSON, "{}"));
    }

    @Test
    void whatIsNotForProvidersIsNotJudged() {
        described.judge("GET", "/internal/v1/things", 200, JSON, "{}");
    }

    @Test
    void linesThatAreAsDescribedPass() {
        assertEquals(List.of(), lines(WHOLE));
        assertEquals(List.of(), lines(line("\"at\":\"2025-01-10T10:42:00.000Z\"") + WHOLE));
    }

    @Test
    void aLineThatIsNotAsDescribedIsNoticed() {
        assertFalse(lines(line("\"state\":\"new\"") + WHOLE).isEmpty());
        assertFalse(lines(line("\"at\":\"2025-01-10T10:42:00.000Z\",\"more\":1") + WHOLE)
                .isEmpty());
        assertFalse(lines("{\"at\":\"2025-01-10T10:42:00.000Z\"}\n" + WHOLE).isEmpty(), "without a cursor");
        assertFalse(lines("[]\n" + WHOLE).isEmpty());
        assertFalse(lines("{\"at\":\n" + WHOLE).isEmpty());
    }

    @Test
    void linesThatAreNotWholeOrNotDescribedAreNoticed() {
        assertFalse(lines(line("\"at\":\"2025-01-10T10:42:00.000Z\"")).isEmpty());
        assertFalse(lines(WHOLE + WHOLE).isEmpty());
        assertFalse(lines(WHOLE.strip()).isEmpty());
        assertFalse(described.violations("GET", THING, 200, LINES, WHOLE).isEmpty());
    }

    private List<String> lines(String body) {
        return described.violations("GET", THINGS, 200, LINES, body);
    }

    private static String line(String members) {
        return "{" + members + ",\"meta\":{\"cursor\":\"abc\"}}\n";
    }

    private List<String> violations(String path, int status, String body) {
        return described.violations("GET", path, status, JSON, body);
    }
}
