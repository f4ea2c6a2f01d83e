package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.jsonapi.body.InternalBody;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.statements.downstream.Snapshots;
import uk.gov.education.ecf.statements.model.StatementTerms;

/** Plans one statement, or changes it while it is open. */
@Path("/internal/v1/statements/{id}")
@Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
@Produces(MediaTypes.JSON)
@Cancellable(false)
class ScheduleStatementResource {

    private final ScheduleStatementHandler handler;
    private final Calendar calendar;

    ScheduleStatementResource(ScheduleStatementHandler handler, Calendar calendar) {
        this.handler = handler;
        this.calendar = calendar;
    }

    @PUT
    @Operation(operationId = "scheduleStatement", summary = "Create a statement, or change it while it is open")
    public Uni<Response> put(
            @RestPath String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = StatementBody.class))) byte[] body) {
        StatementId statementId = StatementId.parse(id).orElseThrow(RequestRefused::notFound);
        Judged<StatementTerms> terms =
                InternalBody.read(body, StatementBody.class).draft().judge(calendar);
        return OneByOne.ifAccepted(terms, sound -> handler.handle(statementId, sound))
                .map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }
}
