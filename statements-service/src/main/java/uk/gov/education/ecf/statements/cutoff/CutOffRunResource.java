package uk.gov.education.ecf.statements.cutoff;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Does on demand what the daily job does. */
@Path("/internal/v1/cut-off-runs")
@Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Financial statements")
class CutOffRunResource {

    private final CutOffHandler handler;
    private final Now now;

    CutOffRunResource(CutOffHandler handler, Now now) {
        this.handler = handler;
        this.now = now;
    }

    @POST
    @Operation(operationId = "runCutOff", summary = "Close every open statement whose cut-off lies before that day")
    @APIResponseSchema(ClosedStatements.class)
    public Uni<Response> post(CutOffRunBody body) {
        return OneByOne.ifAccepted(body.day(now.today()), this::closeBefore)
                .map(judged -> Answers.of(judged, Answers::internal));
    }

    private Uni<Judged<ClosedStatements>> closeBefore(LocalDate day) {
        return handler.closeBefore(day).map(ClosedStatements::new).map(Judged::accepted);
    }

    private record ClosedStatements(List<StatementId> statementIds) {}
}
