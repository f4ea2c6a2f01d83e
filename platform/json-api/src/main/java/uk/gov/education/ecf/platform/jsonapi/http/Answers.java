package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.platform.jsonapi.body.Json;
import uk.gov.education.ecf.platform.jsonapi.problem.Problem;
import uk.gov.education.ecf.platform.jsonapi.problem.RequestRefused;

/** The bodies that answers may have. Bodies are bytes, so that no layer adds a charset to the media type. */
public final class Answers {

    public static final String NOT_FOUND_BODY = "{\"error\":\"Resource not Found\"}";
    public static final String UNAUTHORISED_BODY = "{\"error\":\"HTTP Token: Access denied\"}";

    private Answers() {}

    /** 200 with {@code {"data": …}} around one finished resource object. */
    public static Response document(String resourceJson) {
        return jsonApi(200, "{\"data\":" + resourceJson + "}");
    }

    /** 200 of the internal API. */
    public static Response internal(Object body) {
        return Response.ok(Json.bytes(body)).type(MediaTypes.JSON).build();
    }

    public static Response refused(RequestRefused refusal) {
        return refusal.status() == 404 ? notFound() : problems(refusal.status(), refusal.problems());
    }

    /** A 4xx or 5xx with the {@code errors} envelope. */
    public static Response problems(int status, List<Problem> problems) {
        return jsonApi(status, problemsBody(problems));
    }

    public static Response notFound() {
        return jsonApi(404, NOT_FOUND_BODY);
    }

    public static Response unauthorised() {
        return Response.fromResponse(jsonApi(401, UNAUTHORISED_BODY))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    /** The envelope as text, for the layers in front of JAX-RS. */
    public static String problemsBody(List<Problem> problems) {
        return Json.text(Map.of("errors", problems));
    }

    private static Response jsonApi(int status, String body) {
        return Response.status(status)
                .entity(body.getBytes(StandardCharsets.UTF_8))
                .type(MediaTypes.JSON_API)
                .build();
    }
}
