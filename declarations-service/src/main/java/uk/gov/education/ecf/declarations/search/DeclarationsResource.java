package uk.gov.education.ecf.declarations.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.listing.DocumentReader;
import uk.gov.education.ecf.platform.jsonapi.listing.Filter;
import uk.gov.education.ecf.platform.jsonapi.listing.Listing;

@Path("/api/v3/participant-declarations")
@Produces(MediaTypes.JSON_API)
class DeclarationsResource {

    private static final Listing DECLARATIONS = Listing.of("declaration_documents", "lead_provider_id")
            .filterEverywhere(Filter.optionalCohorts("cohort", "cohort"))
            .filter(Filter.ids("participant_id", "participant_id"))
            .filter(Filter.updatedSince())
            .filter(Filter.ids("delivery_partner_id", "delivery_partner_id"))
            .orderedBy("created_at");

    private final Caller caller;
    private final DocumentReader documents;

    DeclarationsResource(Caller caller, DocumentReader documents) {
        this.caller = caller;
        this.documents = documents;
    }

    @GET
    public Uni<Response> list(UriInfo uri) {
        return documents.list(DECLARATIONS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/{id}")
    public Uni<Response> single(@PathParam("id") String id, UriInfo uri) {
        return documents.single(DECLARATIONS, caller.leadProviderId().value(), id, uri);
    }
}
