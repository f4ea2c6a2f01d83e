package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The provider API answers JSON whatever {@code Accept} says, so a client's careless header is no error. Only lines have to be asked
 * for, and come where there are any.
 */
public class AcceptAnything {

    @ServerRequestFilter(preMatching = true)
    public void widen(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith("/api/")) {
            String given = request.getHeaderString(HttpHeaders.ACCEPT);
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, Preference.isForLines(given) ? Lines.ASKED_FOR : "*/*");
        }
    }
}
