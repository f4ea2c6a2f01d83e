package uk.gov.education.ecf.declarations.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

@Path("/internal/v1/declarations/{id}/history")
@Produces(MediaTypes.JSON)
class DeclarationHistoryResource {

    private final HistoryReader history;

    DeclarationHistoryResource(HistoryReader history) {
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "showDeclarationHistory",
            summary = "Every state of a declaration with its time, cause and event, and the refused attempts")
    @APIResponseSchema(
            value = DeclarationHistoryBody.class,
            responseCode = "200",
            responseDescription = "What happened, oldest first")
    public Uni<Response> show(@PathParam("id") String id) {
        DeclarationId declaration = DeclarationId.parse(id).orElseThrow(RequestRefused::notFound);
        return history.of(declaration).map(found -> found.map(Answers::internal).orElseGet(Answers::notFound));
    }
}
