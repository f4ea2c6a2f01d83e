package uk.gov.education.ecf.participants.merging;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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

@Path("/internal/v1/participants/{id}/retirement")
@Cancellable(false)
@Tag(name = "Participants")
class RetireParticipantResource {

    private final RetireParticipantHandler handler;

    RetireParticipantResource(RetireParticipantHandler handler) {
        this.handler = handler;
    }

    @POST
    @Consumes({MediaTypes.JSON, MediaTypes.JSON_API})
    @Produces(MediaTypes.JSON)
    @Operation(
            operationId = "retireParticipant",
            summary = "DfE retires the id of a duplicate",
            description =
                    "Everything goes on under the other id; the retired one still names the person in acts and declarations. May be repeated.")
    @APIResponseSchema(RetiredParticipant.class)
    public Uni<Response> retire(@RestPath ParticipantId id, RetirementBody body) {
        return handler.handle(id, body.intoParticipantId()).map(judged -> Answers.of(judged, Answers::internal));
    }
}
