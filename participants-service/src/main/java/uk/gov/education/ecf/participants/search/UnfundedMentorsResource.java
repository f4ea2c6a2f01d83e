package uk.gov.education.ecf.participants.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import uk.gov.education.ecf.participants.documents.UnfundedMentorAttributes;
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/unfunded-mentors/ecf")
@Produces(MediaTypes.JSON_API)
@Tag(name = "Unfunded mentors")
class UnfundedMentorsResource {

    private static final Listing UNFUNDED_MENTORS = Listing.of(
                    "unfunded_mentor_documents", "lead_provider_id", UnfundedMentorAttributes.class)
            .filterEverywhere(Filter.updatedSince())
            .sortableBy("created_at", "updated_at", "full_name")
            .orderedBy("created_at");

    private final DocumentReader documents;
    private final Caller caller;

    UnfundedMentorsResource(DocumentReader documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listUnfundedMentors", summary = "View all unfunded mentor details")
    @APIResponseSchema(UnfundedMentorAttributes.class)
    public Uni<Response> list(@Context UriInfo uri) {
        return documents.list(UNFUNDED_MENTORS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listUnfundedMentorChanges",
            summary = "View what has changed in unfunded mentor details",
            description =
                    "In the order of change, those that the list does not show any more too; links.changes of a list"
                            + " leads here.")
    @APIResponseSchema(UnfundedMentorAttributes.class)
    public Uni<Response> changes(@Context UriInfo uri) {
        return documents.changes(UNFUNDED_MENTORS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "showUnfundedMentor",
            summary = "View a specific unfunded mentor's details",
            description = "The filter applies here too.")
    @APIResponseSchema(UnfundedMentorAttributes.class)
    public Uni<Response> single(@RestPath String id, @Context UriInfo uri) {
        return documents.single(UNFUNDED_MENTORS, caller.leadProviderId().value(), id, uri);
    }
}
