package uk.gov.education.ecf.partnerships.schools;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.platform.jsonapi.body.InternalBody;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/internal/v1/schools/{id}")
@Produces(MediaTypes.JSON)
@Cancellable(false)
class RecordSchoolResource {

    private final RecordSchoolHandler handler;

    RecordSchoolResource(RecordSchoolHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Operation(
            operationId = "recordSchool",
            summary = "Record a school",
            description =
                    "Replaces everything that is recorded of it but its cohorts: an address or a tutor that is left out is taken away.")
    public Uni<Response> record(
            @PathParam("id") String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = SchoolBody.class))) byte[] body) {
        SchoolId school = SchoolId.parse(id).orElseThrow(RequestRefused::notFound);
        return OneByOne.ifAccepted(
                        InternalBody.read(body, SchoolBody.class).describes(),
                        details -> handler.handle(school, details))
                .map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }
}
