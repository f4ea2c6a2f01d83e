package uk.gov.education.ecf.partnerships.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/partnerships/ecf")
@Produces(MediaTypes.JSON_API)
class PartnershipsResource {

    private final PartnershipReader reader;
    private final Caller caller;

    PartnershipsResource(PartnershipReader reader, Caller caller) {
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listPartnerships", summary = "View all partnerships")
    public Uni<Response> list(@Context UriInfo uri) {
        return reader.list(caller.leadProviderId(), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showPartnership", summary = "View one partnership")
    public Uni<Response> single(@PathParam("id") String id, @Context UriInfo uri) {
        return reader.single(caller.leadProviderId(), id, uri);
    }
}
