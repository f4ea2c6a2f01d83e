package uk.gov.education.ecf.participants.validation;

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
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/internal/v1/training-records/{id}/validation")
@Cancellable(false)
@Tag(name = "Participants")
class RecordValidationResource {

    private final RecordValidationHandler handler;

    RecordValidationResource(RecordValidationHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Consumes({MediaTypes.JSON, MediaTypes.JSON_API})
    @Produces(MediaTypes.JSON)
    @Operation(
            operationId = "validateTrainingRecord",
            summary = "The national register answers for a training record",
            description =
                    "Makes the person visible to the lead provider and settles funding. A number other than the known one is kept apart "
                            + "and waits for a manual check; one that another participant holds makes one person of the two, and the answer "
                            + "names the id that goes on. May be repeated.")
    @APIResponseSchema(ValidationAnswer.class)
    public Uni<Response> validate(@RestPath TrainingRecordId id, ValidationBody body) {
        return handler.handle(id, body.form()).map(judged -> Answers.of(judged, Answers::internal));
    }
}
