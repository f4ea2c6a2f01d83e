package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The provider API answers JSON whatever {@code Accept} says, so a client's careless header is no error. */
public class AcceptAnything {

    @ServerRequestFilter(preMatching = true)
    public void widen(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith("/api/")) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, "*/*");
        }
    }
}
