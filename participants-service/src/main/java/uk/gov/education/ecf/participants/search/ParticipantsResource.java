package uk.gov.education.ecf.participants.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.gov.education.ecf.platform.documents.listing.DocumentReader;
import uk.gov.education.ecf.platform.documents.listing.Filter;
import uk.gov.education.ecf.platform.documents.listing.Listing;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/participants/ecf")
@Produces(MediaTypes.JSON_API)
class ParticipantsResource {

    private static final Listing PARTICIPANTS = Listing.of("participant_documents", "lead_provider_id")
            .filterEverywhere(new EnrolmentFilter())
            .filterEverywhere(Filter.updatedSince())
            .filterEverywhere(Filter.idAmong("from_participant_id", "former_ids"))
            .sortableBy("created_at", "updated_at")
            .orderedBy("created_at");

    private final DocumentReader documents;
    private final Caller caller;

    ParticipantsResource(DocumentReader documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listParticipants", summary = "View all participant data")
    @Parameter(
            name = "filter[cohort]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            description =
                    "Start years of the schedule's cohort, separated by commas; every cohort after 2020 when left out")
    @Parameter(
            name = "filter[updated_since]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(
            name = "filter[training_status]",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"active", "deferred", "withdrawn"}))
    @Parameter(
            name = "filter[from_participant_id]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "uuid"),
            description = "A retired id: finds the person it was merged into")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            example = "-updated_at",
            description = "created_at and updated_at, a minus in front for descending")
    @Parameter(
            name = "page[page]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1"))
    @Parameter(
            name = "page[per_page]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "100", maximum = "3000"))
    public Uni<Response> list(@Context UriInfo uri) {
        return documents.list(PARTICIPANTS, caller.leadProviderId().value(), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "showParticipant",
            summary = "View a single participant's data",
            description = "The filters apply here too.")
    @Parameter(
            name = "filter[cohort]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING),
            description =
                    "Start years of the schedule's cohort, separated by commas; every cohort after 2020 when left out")
    @Parameter(
            name = "filter[updated_since]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(
            name = "filter[training_status]",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"active", "deferred", "withdrawn"}))
    @Parameter(
            name = "filter[from_participant_id]",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, format = "uuid"),
            description = "A retired id: finds the person it was merged into")
    public Uni<Response> single(@PathParam("id") String id, @Context UriInfo uri) {
        return documents.single(PARTICIPANTS, caller.leadProviderId().value(), id, uri);
    }
}
