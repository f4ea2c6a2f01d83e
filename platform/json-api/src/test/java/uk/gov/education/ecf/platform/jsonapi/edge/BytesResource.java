package uk.gov.education.ecf.platform.jsonapi.edge;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import uk.gov.education.ecf.platform.jsonapi.body.Unread;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Takes the same body as bytes: whatever is sent, a typed parameter is answered alike. */
@Path("/api/v3/bytes")
@Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
@Produces(MediaTypes.JSON_API)
class BytesResource {

    @POST
    public Uni<Response> make(byte[] body) {
        return Uni.createFrom()
                .item(Answers.of(
                        Unread.of(new ByteArrayInputStream(body), ChangeThingBody.class)
                                .read(),
                        Answers::internal));
    }
}
