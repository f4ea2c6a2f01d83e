package uk.gov.education.ecf.statements.adjustment;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.AdjustmentId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.statements.downstream.Snapshots;
import uk.gov.education.ecf.statements.model.Adjustment;

/** Finance adjusts a statement. */
@Path("/internal/v1/statements/{id}/adjustments/{adjustment_id}")
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Financial statements")
class AdjustStatementResource {

    private final AdjustStatementHandler handler;

    AdjustStatementResource(AdjustStatementHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Operation(
            operationId = "adjustStatement",
            summary = "Put an adjustment on a statement, or change it, until the statement is paid",
            description = "The id is the caller's choice. Only statements that pay output fees can be adjusted.")
    @APIResponseSchema(AdjustmentAnswer.class)
    public Uni<Response> put(
            @RestPath StatementId id, @RestPath("adjustment_id") AdjustmentId adjustment, AdjustmentBody body) {
        return handler.put(id, adjustment, body.draft())
                .map(judged -> Answers.of(judged.map(put -> AdjustmentAnswer.of(id, put)), Answers::internal));
    }

    @DELETE
    @Operation(
            operationId = "removeAdjustment",
            summary = "Take an adjustment off a statement, until the statement is paid",
            description = "Answers the statement. One that is not there is as good as removed.")
    @APIResponseSchema(StatementSnapshot.class)
    public Uni<Response> remove(@RestPath StatementId id, @RestPath("adjustment_id") AdjustmentId adjustment) {
        return handler.remove(id, adjustment).map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }

    private record AdjustmentAnswer(
            StatementId statementId,
            AdjustmentId adjustmentId,
            String paymentType,
            @Schema(description = "Pounds, exact", examples = "-100.50") String amount) {

        static AdjustmentAnswer of(StatementId statement, Adjustment adjustment) {
            return new AdjustmentAnswer(
                    statement,
                    adjustment.id(),
                    adjustment.paymentType(),
                    adjustment.amount().toPlainString());
        }
    }
}
