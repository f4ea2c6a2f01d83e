package uk.gov.education.ecf.participants.registration;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/internal/v1/registrations")
@Cancellable(false)
@Tag(name = "Participants")
class RegisterParticipantResource {

    private final RegisterParticipantHandler handler;

    RegisterParticipantResource(RegisterParticipantHandler handler) {
        this.handler = handler;
    }

    @POST
    @Consumes({MediaTypes.JSON, MediaTypes.JSON_API})
    @Produces(MediaTypes.JSON)
    @Operation(
            operationId = "registerParticipant",
            summary = "A school registers an early career teacher or a mentor",
            description =
                    "Provision defaults to the school's partnership of that cohort; the two provider fields override it, both or neither. "
                            + "With ids of the caller's choice it may be repeated. The participant_id of a known early career teacher and the type "
                            + "mentor add a second training record; that of somebody whom a school has removed takes them up again in the same record.")
    @APIResponseSchema(Registered.class)
    public Uni<Response> register(RegistrationBody body) {
        return handler.handle(body.form()).map(judged -> Answers.of(judged, Answers::internal));
    }
}
