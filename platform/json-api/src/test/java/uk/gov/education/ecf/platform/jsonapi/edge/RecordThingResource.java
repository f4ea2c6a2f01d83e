package uk.gov.education.ecf.platform.jsonapi.edge;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/internal/v1/things/{id}/years/{year}")
@Produces(MediaTypes.JSON)
class RecordThingResource {

    @PUT
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @APIResponseSchema(Deleted[].class)
    public Uni<Response> put(@RestPath ThingId id, @RestPath Year year, RecordThingBody body) {
        return Uni.createFrom().item(Answers.internal(List.of(id.toString(), year, body)));
    }

    @DELETE
    @APIResponseSchema(Deleted.class)
    public Uni<Response> delete(@RestPath ThingId id, @RestPath Year year) {
        return Uni.createFrom().item(Answers.internal(List.of(id.toString(), year)));
    }

    record Deleted(ThingId id, State state) {}
}
