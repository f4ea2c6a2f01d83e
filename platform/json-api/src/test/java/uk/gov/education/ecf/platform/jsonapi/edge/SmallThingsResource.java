package uk.gov.education.ecf.platform.jsonapi.edge;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/small-things")
@Produces(MediaTypes.JSON_API)
class SmallThingsResource {

    @SuppressWarnings("unused")
    private static final SmallThings THINGS = new SmallThings();

    @GET
    @APIResponseSchema(ThingAttributes.class)
    public Uni<Response> list() {
        return Uni.createFrom().item(Answers.notFound());
    }

    @GET
    @Path("/changes")
    @APIResponseSchema(ThingAttributes.class)
    public Uni<Response> changes() {
        return Uni.createFrom().item(Answers.notFound());
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(ThingAttributes.class)
    public Uni<Response> single(@RestPath String id) {
        return Uni.createFrom().item(Answers.notFound());
    }
}
