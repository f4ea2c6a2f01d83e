package uk.gov.education.ecf.participants.mentorassignment;

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

@Path("/internal/v1/training-records/{id}/mentor")
@Cancellable(false)
@Tag(name = "Participants")
class AssignMentorResource {

    private final AssignMentorHandler handler;

    AssignMentorResource(AssignMentorHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Consumes({MediaTypes.JSON, MediaTypes.JSON_API})
    @Produces(MediaTypes.JSON)
    @Operation(
            operationId = "assignMentor",
            summary = "A school gives an early career teacher a mentor",
            description = "Null takes the mentor away. May be repeated.")
    @APIResponseSchema(AssignedMentor.class)
    public Uni<Response> assign(@RestPath TrainingRecordId id, MentorBody body) {
        return handler.handle(id, body.mentorId()).map(judged -> Answers.of(judged, Answers::internal));
    }
}
