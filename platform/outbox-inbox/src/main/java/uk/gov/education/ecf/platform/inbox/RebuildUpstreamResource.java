package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** The command that rebuilds an upstream, which answers when it is done, and how far it has come. */
@Path("/internal/v1/upstreams")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("dfe")
@Cancellable(false)
class RebuildUpstreamResource {

    private final UpstreamRebuild upstreams;

    RebuildUpstreamResource(UpstreamRebuild upstreams) {
        this.upstreams = upstreams;
    }

    @GET
    @Operation(
            operationId = "listUpstreams",
            summary = "Tell who remembers what other services tell, and how far a rebuild has come on this replica")
    @APIResponseSchema(Remembering.class)
    public Uni<Response> list() {
        return OneByOne.given(Answers.internal(
                new Remembering(upstreams.all().stream().map(this::upstream).toList())));
    }

    @POST
    @Path("/{consumer}/rebuild")
    @Operation(
            operationId = "rebuildUpstream",
            summary =
                    "Read again, from its first event on, what is remembered of other services; answers when it is done")
    @APIResponseSchema(Rebuilt.class)
    public Uni<Response> rebuild(
            @Parameter(description = "The consumer group that remembers") @RestPath String consumer) {
        if (!upstreams.knows(consumer)) {
            return OneByOne.given(Response.status(Response.Status.NOT_FOUND)
                    .entity(Map.of("error", "There is no such upstream"))
                    .build());
        }
        return upstreams.rebuild(consumer).map(events -> Response.ok(new Rebuilt(consumer, events))
                .build());
    }

    private Upstream upstream(String consumer) {
        return upstreams
                .underWay(consumer)
                .map(rebuild -> new Upstream(consumer, rebuild.since(), rebuild.left()))
                .orElseGet(() -> new Upstream(consumer, null, null));
    }

    /** What was rebuilt, from how many events. */
    record Rebuilt(String consumer, long events) {}

    /** Everybody who remembers. */
    record Remembering(List<Upstream> upstreams) {}

    /**
     * Who remembers what other services tell.
     *
     * @param rebuildingSince null while this replica does not rebuild it
     * @param recordsLeft     how many are to be read yet, at most; null while this replica does not rebuild it
     */
    record Upstream(
            String consumer,
            @Schema(nullable = true) Instant rebuildingSince,
            @Schema(nullable = true) Long recordsLeft) {}
}
