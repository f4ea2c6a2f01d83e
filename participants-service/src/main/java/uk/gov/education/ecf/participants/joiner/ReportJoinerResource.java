package uk.gov.education.ecf.participants.joiner;

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
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/internal/v1/training-records/{id}/joiner")
@Cancellable(false)
@Tag(name = "Participants")
class ReportJoinerResource {

    private final ReportJoinerHandler handler;

    ReportJoinerResource(ReportJoinerHandler handler) {
        this.handler = handler;
    }

    @POST
    @Consumes({MediaTypes.JSON, MediaTypes.JSON_API})
    @Produces(MediaTypes.JSON)
    @Operation(
            operationId = "reportJoiner",
            summary = "The new school reports a joiner",
            description =
                    "Before or after the old school reports the leaver. May be repeated; what is told again of the same school corrects the first.")
    @APIResponseSchema(ReportedJoiner.class)
    public Uni<Response> report(@RestPath TrainingRecordId id, JoinerBody body) {
        return handler.handle(id, body.schoolId(), body.joiner()).map(judged -> Answers.of(judged, Answers::internal));
    }
}
