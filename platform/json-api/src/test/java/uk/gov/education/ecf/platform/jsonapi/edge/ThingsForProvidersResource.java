package uk.gov.education.ecf.platform.jsonapi.edge;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import uk.gov.education.ecf.platform.jsonapi.body.Unread;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.refusals.Judged;

@Path("/api/v3/things")
@Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
@Produces(MediaTypes.JSON_API)
class ThingsForProvidersResource {

    static final ThingId SHOWN =
            ThingId.parse("00000000-0000-4000-8000-00000000000a").orElseThrow();

    @POST
    @APIResponseSchema(ThingAttributes.class)
    public Uni<Response> make(ChangeThingBody body) {
        return Uni.createFrom().item(Answers.internal(body));
    }

    @PUT
    @Path("/{id}")
    public Uni<Response> change(@PathParam("id") ThingId id, Unread<ChangeThingBody> body) {
        Judged<ChangeThingBody> judged = id.equals(SHOWN) ? body.read() : Judged.nothingThere();
        return Uni.createFrom().item(Answers.of(judged, Answers::internal));
    }
}
