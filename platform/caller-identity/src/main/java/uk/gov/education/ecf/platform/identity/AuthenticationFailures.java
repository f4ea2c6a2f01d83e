package uk.gov.education.ecf.platform.identity;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives failed authentication and refused permission the API's bodies; they fail before JAX-RS sees the request. */
@ApplicationScoped
class AuthenticationFailures {

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure instanceof ForbiddenException) {
            Denials.withProblem(request, 403);
        } else if (failure != null && failure.getCause() instanceof IssuerAway) {
            request.response().putHeader("Retry-After", "1");
            Denials.withProblem(request, 503);
        } else if (failure instanceof UnauthorizedException || failure instanceof AuthenticationException) {
            Denials.unauthorised(request);
        } else {
            request.next();
        }
    }
}
