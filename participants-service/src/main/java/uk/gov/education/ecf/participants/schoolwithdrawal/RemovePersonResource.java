package uk.gov.education.ecf.participants.schoolwithdrawal;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
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

@Path("/internal/v1/training-records/{id}/school-withdrawal")
@Cancellable(false)
@Tag(name = "Participants")
class RemovePersonResource {

    private final RemovePersonHandler handler;

    RemovePersonResource(RemovePersonHandler handler) {
        this.handler = handler;
    }

    @POST
    @Produces(MediaTypes.JSON)
    @Operation(
            operationId = "removePerson",
            summary = "A school removes a person",
            description =
                    "participant_status reads withdrawn, training_status stays as the provider left it, mentoring ends. Refused while a declaration for the training record is live or paid. May be repeated.")
    @APIResponseSchema(RemovedPerson.class)
    public Uni<Response> remove(@RestPath TrainingRecordId id) {
        return handler.handle(id).map(judged -> Answers.of(judged, Answers::internal));
    }
}
