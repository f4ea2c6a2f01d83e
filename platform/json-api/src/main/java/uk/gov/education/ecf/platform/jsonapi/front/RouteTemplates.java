package uk.gov.education.ecf.platform.jsonapi.front;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Names the route of a request by the template of the address that takes it, such as {@code /api/v3/statements/{id}}; before anybody
 * refuses it. What is handed to filters of the other kind does not know the address.
 */
@Provider
@Priority(0)
public class RouteTemplates implements ContainerRequestFilter {

    private final Map<RuntimeResource, String> templates = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        if (request instanceof ResteasyReactiveContainerRequestContext reactive
                && reactive.getServerRequestContext() instanceof ResteasyReactiveRequestContext context) {
            MeasuredRequest.nameRoute(
                    context.unwrap(RoutingContext.class).request(),
                    templates.computeIfAbsent(context.getTarget(), RouteTemplates::template));
        }
    }

    private static String template(RuntimeResource resource) {
        return ("/" + text(resource.getClassPath()) + "/" + text(resource.getPath()))
                .replaceAll("/{2,}", "/")
                .replaceAll("(.)/$", "$1");
    }

    /** Of a parameter, only its name. */
    private static String text(URITemplate part) {
        return part == null ? "" : part.template.replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
    }
}
