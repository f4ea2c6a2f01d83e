package uk.gov.education.ecf.platform.jsonapi.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Refusal;

/** The one table from what was thrown to what is answered. No class name, SQL or stack trace ever leaves (rule W10). */
public class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    @Any
    @Inject
    Instance<AwayDependency> dependencies;

    @Inject
    AllowedMethods allowed;

    @Inject
    BodyLimits limits;

    @ServerExceptionMapper
    public Response refused(RequestRefused refusal) {
        return Answers.refused(refusal);
    }

    @ServerExceptionMapper
    public Response transport(WebApplicationException failure, UriInfo uri) {
        int status = failure.getResponse().getStatus();
        if (status == 404) {
            return Answers.notFound();
        }
        Response answer = Answers.refused(status, List.of(refusal(status, uri)));
        return status == 405
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed.of(uri.getPath()))
                        .build()
                : answer;
    }

    private Refusal refusal(int status, UriInfo uri) {
        return status == 415 && limits.takesFiles(uri.getPath())
                ? TransportRefusals.NO_CSV
                : TransportRefusals.of(status);
    }

    @ServerExceptionMapper
    public Response fault(Throwable failure, RoutingContext request) {
        if (ClientGone.isCauseOf(failure, request.response())) {
            LOG.debugf("the client is gone: %s", failure.toString());
            return Answers.refused(400, List.of(TransportRefusals.of(400)));
        }
        if (dependencies.stream().anyMatch(dependency -> dependency.isCauseOf(failure))) {
            LOG.warnf("a dependency is away: %s", failure.toString());
            return Response.fromResponse(Answers.refused(503, List.of(TransportRefusals.of(503))))
                    .header("Retry-After", "1")
                    .build();
        }
        LOG.error("request failed", failure);
        return Answers.refused(500, List.of(TransportRefusals.of(500)));
    }
}
