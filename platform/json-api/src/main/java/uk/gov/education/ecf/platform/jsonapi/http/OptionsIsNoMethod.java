package uk.gov.education.ecf.platform.jsonapi.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** OPTIONS is a method like any other that no address takes (rule W12); Quarkus REST would answer it with a bare 200. */
public class OptionsIsNoMethod {

    @Inject
    AllowedMethods allowed;

    @ServerRequestFilter(preMatching = true)
    public Response refuse(ContainerRequestContext request) {
        if (!HttpMethod.OPTIONS.equals(request.getMethod())) {
            return null;
        }
        String methods = allowed.of(request.getUriInfo().getPath());
        return methods.isEmpty() ? Answers.notFound() : notAllowed(methods);
    }

    private static Response notAllowed(String methods) {
        return Response.fromResponse(Answers.refused(405, List.of(TransportRefusals.of(405))))
                .header(HttpHeaders.ALLOW, methods)
                .build();
    }
}
