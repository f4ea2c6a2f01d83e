package uk.gov.education.ecf.participants.registration;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.participants.model.RegistrationForm;
import uk.gov.education.ecf.platform.jsonapi.body.InternalBody;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/internal/v1/registrations")
@Cancellable(false)
class RegisterParticipantResource {

    private final RegisterParticipantHandler handler;

    RegisterParticipantResource(RegisterParticipantHandler handler) {
        this.handler = handler;
    }

    @POST
    @Consumes({MediaTypes.JSON, MediaTypes.JSON_API})
    @Produces(MediaTypes.JSON)
    public Uni<Response> register(byte[] body) {
        return handler.handle(InternalBody.read(body, RegistrationForm.class)).map(Answers::internal);
    }
}
