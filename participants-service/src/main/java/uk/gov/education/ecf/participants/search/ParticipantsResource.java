package uk.gov.education.ecf.participants.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.listing.DocumentReader;
import uk.gov.education.ecf.platform.jsonapi.listing.Filter;
import uk.gov.education.ecf.platform.jsonapi.listing.Listing;

@Path("/api/v3/participants/ecf")
@Produces(MediaTypes.JSON_API)
class ParticipantsResource {

    private static final Listing PARTICIPANTS = Listing.of("participant_documents", "lead_provider_id")
            .filterEverywhere(new EnrolmentFilter())
            .filterEverywhere(Filter.updatedSince())
            .filterEverywhere(Filter.idAmong("from_participant_id", "former_ids"))
            .sortableBy("created_at", "updated_at").orderedBy("created_at");

    private final DocumentReader documents;
    private final Caller caller;

    ParticipantsResource(DocumentReader documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    public Uni<Response> list(@Context UriInfo uri) {
        return documents.list(PARTICIPANTS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/{id}")
    public Uni<Response> single(@PathParam("id") String id, @Context UriInfo uri) {
        return documents.single(PARTICIPANTS, caller.leadProviderId().value(), id, uri);
    }
}
