package uk.gov.education.ecf.statements.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** A statement as finance sees it while it is paid. */
@Path("/internal/v1/statements/{id}")
@Produces(MediaTypes.JSON)
@Tag(name = "Financial statements")
class StatementProgressResource {

    private final ProgressReader progress;

    StatementProgressResource(ProgressReader progress) {
        this.progress = progress;
    }

    @GET
    @Operation(
            operationId = "showStatementProgress",
            summary = "A statement, how many of its line items are paid or clawed back, and how many are left")
    @APIResponseSchema(StatementProgressBody.class)
    public Uni<Response> show(@RestPath StatementId id) {
        return progress.of(id).map(found -> found.map(Answers::internal).orElseGet(Answers::notFound));
    }
}
