package uk.gov.education.ecf.participants.details;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/internal/v1/participants/{id}")
@Cancellable(false)
@Tag(name = "Participants")
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
    public Uni<Response> change(@RestPath ParticipantId id, ChangeDetails body) {
        return handler.handle(id, body).map(judged -> Answers.of(judged, Answers::internal));
    }
}
