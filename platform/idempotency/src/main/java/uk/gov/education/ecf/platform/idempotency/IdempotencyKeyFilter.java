package uk.gov.education.ecf.platform.idempotency;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Sees which of the provider API's requests come with a key. Reads have no use for one: theirs is ignored. */
public class IdempotencyKeyFilter {

    private static final Set<String> CHANGING = Set.of(HttpMethod.POST, HttpMethod.PUT);
    private static final String PROVIDER_API = "/api/v3/";

    @ServerRequestFilter
    public void see(ContainerRequestContext request) {
        List<String> keys = request.getHeaders().get(KeyedRequest.HEADER);
        String address = request.getUriInfo().getRequestUri().getRawPath();
        if (keys != null && CHANGING.contains(request.getMethod()) && address.startsWith(PROVIDER_API)) {
            String query = request.getUriInfo().getRequestUri().getRawQuery();
            KeyedRequest.begin(keys, request.getMethod() + " " + address + "?" + query);
        }
    }
}
