package uk.gov.education.ecf.partnerships.documents;

import static uk.gov.education.ecf.partnerships.Traces.DATABASE;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import uk.gov.education.ecf.platform.testkit.Http;

/**
 * All documents of a resource.
 *
 * @param resource as in its address
 */
record Documents(String resource, String table) {

    /** All of them, but for their times of change. */
    List<String> rows() {
        return DATABASE.list(
                String.class,
                "select cast(to_jsonb(d) - 'updated_at' - 'document' as text)"
                        + " || regexp_replace(document, '\"updated_at\":\"[^\"]+\"', '') from " + table
                        + " as d order by 1");
    }

    /** Those that meet the condition, with their times of change. */
    List<String> rows(String condition, Object... parameters) {
        return DATABASE.list(
                String.class,
                "select cast(to_jsonb(d) as text) from " + table + " as d where " + condition + " order by 1",
                parameters);
    }

    ValidatableResponse compare() {
        return command("compare");
    }

    ValidatableResponse rebuild() {
        return command("rebuild");
    }

    private ValidatableResponse command(String command) {
        return Http.asDfe()
                .post("/internal/v1/documents/" + resource + "/" + command)
                .then()
                .statusCode(200);
    }
}
