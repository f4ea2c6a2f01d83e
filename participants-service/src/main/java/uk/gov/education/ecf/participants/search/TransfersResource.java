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
import uk.gov.education.ecf.participants.documents.TransferAttributes;
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;
import uk.gov.education.ecf.platform.documents.listing.QueryParameters;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/participants/ecf")
@Produces(MediaTypes.JSON_API)
@Tag(name = "Participants")
class TransfersResource {

    private static final Listing TRANSFERS = listing("created_at");

    private final DocumentReader documents;
    private final TravelledStatuses travelled;
    private final Caller caller;

    TransfersResource(DocumentReader documents, TravelledStatuses travelled, Caller caller) {
        this.documents = documents;
        this.travelled = travelled;
        this.caller = caller;
    }

    @GET
    @Path("/transfers")
    @Operation(
            operationId = "listTransfers",
            summary = "View data for all participants who have transferred",
            description = "In the order of creation; with updated_since in the order of change.")
    @APIResponseSchema(TransferAttributes.class)
    public Uni<Response> list(@Context UriInfo uri) {
        boolean polled = QueryParameters.of(uri).filter("updated_since").isPresent();
        return documents
                .list(
                        polled ? ByChange.TRANSFERS : TRANSFERS,
                        caller.leadProviderId().value(),
                        uri)
                .flatMap(stored -> travelled.on(stored, caller.leadProviderId(), Turning.TRANSFERS));
    }

    @GET
    @Path("/transfers/changes")
    @Operation(
            operationId = "listTransferChanges",
            summary = "View what has changed in data of participants who have transferred",
            description =
                    "In the order of change, those that the list does not show any more too; links.changes of a list"
                            + " leads here.")
    @APIResponseSchema(TransferAttributes.class)
    public Uni<Response> changes(@Context UriInfo uri) {
        return documents
                .changes(TRANSFERS, caller.leadProviderId().value(), uri)
                .flatMap(stored -> travelled.on(stored, caller.leadProviderId(), Turning.TRANSFERS));
    }

    @GET
    @Path("/{id}/transfers")
    @Operation(
            operationId = "showTransfers",
            summary = "View data for a specific participant who has transferred",
            description = "The filter applies here too.")
    @APIResponseSchema(TransferAttributes.class)
    public Uni<Response> single(@RestPath String id, @Context UriInfo uri) {
        return documents
                .single(TRANSFERS, caller.leadProviderId().value(), id, uri)
                .flatMap(stored -> travelled.on(stored, caller.leadProviderId(), Turning.TRANSFERS));
    }

    private static Listing listing(String order) {
        return Listing.of("transfer_documents", "lead_provider_id", TransferAttributes.class)
                .filterEverywhere(Filter.updatedSince())
                .orderedBy(order);
    }

    /** The same list for whoever asks what has changed (contract 2.9). */
    private static final class ByChange {
        static final Listing TRANSFERS = listing("updated_at");
    }
}
