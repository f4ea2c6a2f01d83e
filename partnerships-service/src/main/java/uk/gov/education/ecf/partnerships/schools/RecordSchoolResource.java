package uk.gov.education.ecf.partnerships.schools;

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
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/internal/v1/schools")
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Schools")
class RecordSchoolResource {

    private final RecordSchoolHandler handler;

    RecordSchoolResource(RecordSchoolHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Path("/{id}")
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Operation(
            operationId = "recordSchool",
            summary = "Record a school",
            description =
                    "Replaces everything that is recorded of it but its cohorts: an address or a tutor that is left out is taken away.")
    @APIResponseSchema(SchoolSnapshot.class)
    public Uni<Response> record(@RestPath SchoolId id, SchoolBody body) {
        return OneByOne.ifAccepted(body.describes(), details -> handler.handle(id, details))
                .map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }
}
