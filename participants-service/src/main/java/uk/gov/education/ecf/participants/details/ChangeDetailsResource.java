package uk.gov.education.ecf.participants.details;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.jsonapi.body.InternalBody;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

@Path("/internal/v1/participants/{id}")
@Cancellable(false)
class ChangeDetailsResource {

    private final ChangeDetailsHandler handler;

    ChangeDetailsResource(ChangeDetailsHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Consumes({MediaTypes.JSON, MediaTypes.JSON_API})
    @Produces(MediaTypes.JSON)
    @Operation(
            operationId = "changeParticipantDetails",
            summary = "DfE corrects a person's name and email address",
            description = "Both are stated and become what they are, in every training record. May be repeated.")
    @APIResponseSchema(ChangedDetails.class)
    public Uni<Response> change(
            @PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ChangeDetails.class))) byte[] body) {
        ParticipantId participant = ParticipantId.parse(id).orElseThrow(RequestRefused::notFound);
        return handler.handle(participant, InternalBody.read(body, ChangeDetails.class))
                .map(judged -> Answers.of(judged, Answers::internal));
    }
}
