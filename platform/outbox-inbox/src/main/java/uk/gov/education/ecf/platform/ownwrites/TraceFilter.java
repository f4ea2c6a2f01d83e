package uk.gov.education.ecf.platform.ownwrites;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.gov.education.ecf.platform.tracing.TraceContext;

/** Takes the trace over from the request. */
public class TraceFilter {

    @ServerRequestFilter
    public void remember(ContainerRequestContext request) {
        TraceContext.set(request.getHeaderString(TraceContext.HEADER));
    }
}
