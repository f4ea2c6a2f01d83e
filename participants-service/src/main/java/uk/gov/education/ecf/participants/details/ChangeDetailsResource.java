package uk.gov.education.ecf.participants.details;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.jsonapi.body.InternalBody;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.problem.RequestRefused;

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
    public Uni<Response> change(@PathParam("id") String id, byte[] body) {
        ParticipantId participant = ParticipantId.parse(id).orElseThrow(RequestRefused::notFound);
        return handler.handle(participant, InternalBody.read(body, ChangeDetails.class)).map(Answers::internal);
    }
}
