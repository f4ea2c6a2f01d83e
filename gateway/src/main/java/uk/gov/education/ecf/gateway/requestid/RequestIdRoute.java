package uk.gov.education.ecf.gateway.requestid;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.gov.education.ecf.gateway.model.RequestId;

/** Puts the id on the request, for the services, and on every answer, the gateway's own refusals included. */
@ApplicationScoped
class RequestIdRoute {

    private static final int BEFORE_AUTHENTICATION = Integer.MIN_VALUE;

    void install(@Observes Router router) {
        router.route().order(BEFORE_AUTHENTICATION).handler(this::tag);
    }

    private void tag(RoutingContext request) {
        String id = RequestId.from(request.request().getHeader(RequestId.HEADER));
        request.request().headers().set(RequestId.HEADER, id);
        request.addHeadersEndHandler(headers -> request.response().putHeader(RequestId.HEADER, id));
        request.next();
    }
}
