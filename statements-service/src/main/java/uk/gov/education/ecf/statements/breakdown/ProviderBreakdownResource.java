package uk.gov.education.ecf.statements.breakdown;

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
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.statements.config.StatementsConfig;

/** A provider reads what its statement comes to. */
@Path("/api/v3/statements/{id}/breakdown")
@Produces(MediaTypes.JSON_API)
@Tag(name = "Financial statements")
class ProviderBreakdownResource {

    private final BreakdownHandler handler;
    private final Caller caller;
    private final StatementsConfig config;

    ProviderBreakdownResource(BreakdownHandler handler, Caller caller, StatementsConfig config) {
        this.handler = handler;
        this.caller = caller;
        this.config = config;
    }

    @GET
    @Operation(
            operationId = "showStatementBreakdown",
            summary = "View what a specific statement comes to",
            description =
                    """
                    An addition to the guidance: the fees, clawbacks, adjustments and VAT of one of the provider's statements, the same numbers that \
                    DfE's finance reads. The statement links to it. Figures of a statement that is not paid may still change. Not found until the \
                    contract for the cohort is recorded, and where DfE does not offer breakdowns.""")
    @APIResponseSchema(StatementBreakdownAttributes.class)
    public Uni<Response> show(@RestPath StatementId id) {
        return config.providerBreakdown()
                ? handler.of(id, caller.leadProviderId())
                        .map(judged -> judged.fold(ProviderBreakdownResource::shown, refusals -> Answers.notFound()))
                : Uni.createFrom().item(Answers.notFound());
    }

    private static Response shown(Reckoning reckoning) {
        BreakdownAnswer answer = BreakdownAnswer.of(reckoning);
        return Answers.document(Resource.of(answer.statementId(), StatementBreakdownAttributes.of(answer))
                .json());
    }
}
