package uk.gov.education.ecf.declarations.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/internal/v1/declarations/{id}/history")
@Produces(MediaTypes.JSON)
@Tag(name = "Declarations")
class DeclarationHistoryResource {

    private final HistoryReader history;

    DeclarationHistoryResource(HistoryReader history) {
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "showDeclarationHistory",
            summary = "Every state of a declaration with its time, cause and event, and the refused attempts")
    @APIResponseSchema(DeclarationHistoryBody.class)
    public Uni<Response> show(@RestPath DeclarationId id) {
        return history.of(id).map(found -> found.map(Answers::internal).orElseGet(Answers::notFound));
    }
}
