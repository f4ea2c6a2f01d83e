package uk.gov.education.ecf.platform.identity;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;

/** 401, 403 and 503 for the layers in front of JAX-RS. */
final class Denials {

    private Denials() {}

    static void unauthorised(RoutingContext request) {
        request.response().putHeader("WWW-Authenticate", "Bearer");
        end(request, 401, Answers.UNAUTHORISED_BODY);
    }

    static void withProblem(RoutingContext request, int status) {
        end(request, status, Answers.envelope(List.of(TransportRefusals.of(status))));
    }

    /** Nobody waits for the end: a caller that has gone is no failure. */
    private static void end(RoutingContext request, int status, String body) {
        HttpServerResponse response = request.response();
        if (!response.ended()) {
            response.setStatusCode(status).putHeader("Content-Type", MediaTypes.JSON_API);
            response.end(body);
        }
    }
}
