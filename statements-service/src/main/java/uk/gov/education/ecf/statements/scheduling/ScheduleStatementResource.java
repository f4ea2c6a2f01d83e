package uk.gov.education.ecf.statements.scheduling;

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
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.statements.downstream.Snapshots;

/** Plans one statement, or changes it while it is open. */
@Path("/internal/v1/statements/{id}")
@Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Financial statements")
class ScheduleStatementResource {

    private final ScheduleStatementHandler handler;

    ScheduleStatementResource(ScheduleStatementHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Operation(operationId = "scheduleStatement", summary = "Create a statement, or change it while it is open")
    @APIResponseSchema(StatementSnapshot.class)
    public Uni<Response> put(@RestPath StatementId id, StatementBody body) {
        return handler.handle(id, body.draft()).map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }
}
