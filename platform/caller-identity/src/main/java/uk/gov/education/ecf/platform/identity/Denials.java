package uk.gov.education.ecf.platform.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;

/** 401, 403 and 503 for the layers in front of JAX-RS. */
final class Denials {

    private Denials() {}

    static Uni<Void> unauthorised(RoutingContext request) {
        request.response().putHeader("WWW-Authenticate", "Bearer");
        return end(request, 401, Answers.UNAUTHORISED_BODY);
    }

    static Uni<Void> withProblem(RoutingContext request, int status) {
        return end(request, status, Answers.envelope(List.of(TransportRefusals.of(status))));
    }

    private static Uni<Void> end(RoutingContext request, int status, String body) {
        HttpServerResponse response = request.response();
        if (response.ended()) {
            return Uni.createFrom().voidItem();
        }
        response.setStatusCode(status).putHeader("Content-Type", MediaTypes.JSON_API);
        return Uni.createFrom().completionStage(() -> response.end(body).toCompletionStage());
    }
}
