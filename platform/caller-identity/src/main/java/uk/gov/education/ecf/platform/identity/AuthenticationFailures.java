package uk.gov.education.ecf.platform.identity;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Gives failed authentication and refused permission the API's bodies; they fail before JAX-RS sees the request. */
@ApplicationScoped
class AuthenticationFailures {

    private static final Logger LOG = Logger.getLogger(AuthenticationFailures.class);

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure instanceof ForbiddenException) {
            Denials.withProblem(request, 403).subscribe().with(done -> {});
        } else if (isIssuerAway(failure)) {
            LOG.warnf("token issuer away: %s", failure.toString());
            Denials.withProblem(request, 503).subscribe().with(done -> {});
        } else if (failure instanceof UnauthorizedException || failure instanceof AuthenticationException) {
            Denials.unauthorised(request).subscribe().with(done -> {});
        } else {
            request.next();
        }
    }

    private static boolean isIssuerAway(Throwable failure) {
        return failure instanceof OIDCException || failure != null && failure.getCause() instanceof OIDCException;
    }
}
