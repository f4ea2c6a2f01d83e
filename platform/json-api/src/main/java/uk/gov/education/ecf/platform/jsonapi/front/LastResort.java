package uk.gov.education.ecf.platform.jsonapi.front;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.ClientGone;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;

/** Answers what failed in front of JAX-RS and nobody else answered. A client that went away in mid-request is no fault of ours. */
@ApplicationScoped
class LastResort {

    private static final Logger LOG = Logger.getLogger(LastResort.class);
    private static final int BEFORE_QUARKUS = Integer.MAX_VALUE - 1;

    void install(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).failureHandler(LastResort::answer);
    }

    private static void answer(RoutingContext request) {
        int status = request.statusCode() >= 400 ? request.statusCode() : 500;
        if (ClientGone.isCauseOf(request.failure(), request.response())) {
            LOG.debugf(
                    "%s %s: the client is gone",
                    request.request().method(), request.request().path());
        } else if (status >= 500) {
            LOG.errorf(
                    request.failure(),
                    "%s %s failed",
                    request.request().method(),
                    request.request().path());
        }
        end(status, request.response());
    }

    private static void end(int status, HttpServerResponse response) {
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        String body = status == 404 ? Answers.NOT_FOUND_BODY : Answers.envelope(List.of(TransportRefusals.of(status)));
        response.setStatusCode(status)
                .putHeader("Content-Type", MediaTypes.JSON_API)
                .end(body);
    }
}
