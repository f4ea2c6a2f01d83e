package uk.gov.education.ecf.partnerships.schools;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** For whoever knows a school by its number in the national register, or a partnership by its school. */
@Path("/internal/v1/schools")
@Produces(MediaTypes.JSON)
@Tag(name = "Schools")
class FindSchoolsResource {

    private final FindSchoolsHandler handler;

    FindSchoolsResource(FindSchoolsHandler handler) {
        this.handler = handler;
    }

    @GET
    @Operation(
            operationId = "findRecordedSchools",
            summary = "The school with that URN, in a list that is empty when there is none")
    @APIResponseSchema(SchoolSnapshot[].class)
    public Uni<Response> find(
            @Parameter(description = "Unique reference number; leading zeros make no difference", example = "148201")
                    @QueryParam("urn")
                    String urn) {
        return handler.byUrn(urn).map(judged -> Answers.of(judged, Answers::internal));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showRecordedSchool", summary = "A school and the cohorts it has set up")
    @APIResponseSchema(SchoolSnapshot.class)
    public Uni<Response> show(@RestPath SchoolId id) {
        return handler.byId(id).map(judged -> Answers.of(judged, Answers::internal));
    }

    @GET
    @Path("/{id}/partnerships")
    @Operation(
            operationId = "listPartnershipsOfSchool",
            summary = "Every partnership of a school, challenged ones and relationships included, oldest first")
    @APIResponseSchema(PartnershipSnapshot[].class)
    public Uni<Response> partnerships(@RestPath SchoolId id) {
        return handler.partnershipsOf(id).map(judged -> Answers.of(judged, Answers::internal));
    }
}
