package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import uk.gov.education.ecf.platform.jsonapi.body.Json;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.jsonapi.refusal.Statuses;
import uk.gov.education.ecf.platform.jsonapi.refusal.ToldRefusals;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** The bodies that answers may have. Bodies are bytes, so that no layer adds a charset to the media type. */
public final class Answers {

    public static final String NOT_FOUND_BODY = "{\"error\":\"Resource not Found\"}";
    public static final String UNAUTHORISED_BODY = "{\"error\":\"HTTP Token: Access denied\"}";

    private Answers() {}

    /** 200 with {@code {"data": …}} around one finished resource object. */
    public static Response document(String resourceJson) {
        return Response.ok(documentBytes(resourceJson))
                .type(MediaTypes.JSON_API)
                .build();
    }

    /** The body of {@link #document}. */
    public static byte[] documentBytes(String resourceJson) {
        return ("{\"data\":" + resourceJson + "}").getBytes(StandardCharsets.UTF_8);
    }

    /** 200 of the internal API. */
    public static Response internal(Object body) {
        return Response.ok(Json.bytes(body)).type(MediaTypes.JSON).build();
    }

    public static Response refused(RequestRefused refusal) {
        return refused(refusal.status(), refusal.refusals());
    }

    /** What was asked for, or why not: the first refusal's kind decides the status. */
    public static <T> Response of(Judged<T> judged, Function<? super T, Response> ifAccepted) {
        return judged.fold(ifAccepted, Answers::refused);
    }

    /** Refusals of one kind. */
    public static Response refused(List<Refusal> refusals) {
        return refused(Statuses.of(refusals.get(0).kind()), refusals);
    }

    /** A 4xx or 5xx with the {@code errors} envelope; a 404 has a body of its own. */
    public static Response refused(int status, List<Refusal> refusals) {
        return jsonApi(status, status == 404 ? NOT_FOUND_BODY : envelope(refusals));
    }

    /** The body of {@link #refused(List)}. */
    public static String refusedBody(List<Refusal> refusals) {
        return Statuses.of(refusals.get(0).kind()) == 404 ? NOT_FOUND_BODY : envelope(refusals);
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
    public static String envelope(List<Refusal> refusals) {
        return Json.text(ToldRefusals.of(refusals));
    }

    private static Response jsonApi(int status, String body) {
        return Response.status(status)
                .entity(body.getBytes(StandardCharsets.UTF_8))
                .type(MediaTypes.JSON_API)
                .build();
    }
}
