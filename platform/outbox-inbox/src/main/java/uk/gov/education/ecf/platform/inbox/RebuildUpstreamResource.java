package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The command that rebuilds an upstream; answers when it is done. */
@Path("/internal/v1/upstreams/{consumer}/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class RebuildUpstreamResource {

    private final UpstreamRebuild upstreams;

    RebuildUpstreamResource(UpstreamRebuild upstreams) {
        this.upstreams = upstreams;
    }

    @POST
    @RolesAllowed("dfe")
    @Operation(
            operationId = "rebuildUpstream",
            summary =
                    "Read again, from its first event on, what is remembered of other services; answers when it is done")
    @APIResponseSchema(Rebuilt.class)
    public Uni<Response> rebuild(
            @Parameter(description = "The consumer group that remembers") @PathParam("consumer") String consumer) {
        if (!upstreams.knows(consumer)) {
            return Uni.createFrom()
                    .item(Response.status(Response.Status.NOT_FOUND)
                            .entity(Map.of("error", "There is no such upstream"))
                            .build());
        }
        return upstreams.rebuild(consumer).map(events -> Response.ok(new Rebuilt(consumer, events))
                .build());
    }

    /** What was rebuilt, from how many events. */
    record Rebuilt(String consumer, long events) {}
}
