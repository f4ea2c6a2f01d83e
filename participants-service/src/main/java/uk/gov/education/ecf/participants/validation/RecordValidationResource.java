package uk.gov.education.ecf.participants.validation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.ValidationForm;
import uk.gov.education.ecf.platform.jsonapi.body.InternalBody;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.problem.RequestRefused;

@Path("/internal/v1/training-records/{id}/validation")
@Cancellable(false)
class RecordValidationResource {

    private final RecordValidationHandler handler;

    RecordValidationResource(RecordValidationHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Consumes({MediaTypes.JSON, MediaTypes.JSON_API})
    @Produces(MediaTypes.JSON)
    public Uni<Response> validate(@PathParam("id") String id, byte[] body) {
        TrainingRecordId record = TrainingRecordId.parse(id).orElseThrow(RequestRefused::notFound);
        return handler.handle(record, InternalBody.read(body, ValidationForm.class)).map(Answers::internal);
    }
}
