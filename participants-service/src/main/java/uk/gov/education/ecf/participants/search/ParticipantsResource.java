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
import uk.gov.education.ecf.participants.documents.ParticipantAttributes;
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/participants/ecf")
@Produces(MediaTypes.JSON_API)
@Tag(name = "Participants")
class ParticipantsResource {

    private static final Listing PARTICIPANTS = Listing.of(
                    "participant_documents", "lead_provider_id", ParticipantAttributes.class)
            .filterEverywhere(new EnrolmentFilter())
            .filterEverywhere(Filter.updatedSince())
            .filterEverywhere(Filter.idAmong("from_participant_id", "former_ids")
                    .describedAs("A retired id: finds the person it was merged into"))
            .sortableBy("created_at", "updated_at")
            .orderedBy("created_at");

    private final DocumentReader documents;
    private final TravelledStatuses travelled;
    private final Caller caller;

    ParticipantsResource(DocumentReader documents, TravelledStatuses travelled, Caller caller) {
        this.documents = documents;
        this.travelled = travelled;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listParticipants", summary = "View all participant data")
    @APIResponseSchema(ParticipantAttributes.class)
    public Uni<Response> list(@Context UriInfo uri) {
        return documents
                .list(PARTICIPANTS, caller.leadProviderId().value(), uri)
                .flatMap(stored -> travelled.on(stored, caller.leadProviderId(), Turning.PARTICIPANTS));
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listParticipantChanges",
            summary = "View what has changed in participant data",
            description =
                    "In the order of change, those that the list does not show any more too; links.changes of a list"
                            + " leads here.")
    @APIResponseSchema(ParticipantAttributes.class)
    public Uni<Response> changes(@Context UriInfo uri) {
        return documents
                .changes(PARTICIPANTS, caller.leadProviderId().value(), uri)
                .flatMap(stored -> travelled.on(stored, caller.leadProviderId(), Turning.PARTICIPANTS));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "showParticipant",
            summary = "View a single participant's data",
            description = "The filters apply here too.")
    @APIResponseSchema(ParticipantAttributes.class)
    public Uni<Response> single(@RestPath String id, @Context UriInfo uri) {
        return documents
                .single(PARTICIPANTS, caller.leadProviderId().value(), id, uri)
                .flatMap(stored -> travelled.on(stored, caller.leadProviderId(), Turning.PARTICIPANTS));
    }
}
