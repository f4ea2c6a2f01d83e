package uk.gov.education.ecf.statements.contracting;

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
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Records the contract of a lead provider in a cohort. */
@Path("/internal/v1/lead-providers/{id}/cohorts/{year}/contract")
@Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Contracts")
class RecordContractResource {

    private final RecordContractHandler handler;

    RecordContractResource(RecordContractHandler handler) {
        this.handler = handler;
    }

    @PUT
    @Operation(
            operationId = "recordContract",
            summary = "Record a contract; what differs from the newest version becomes the next one",
            description =
                    "Open statements follow the newest version, payable and paid ones keep the one of their close. Amounts are pounds with at most two decimals, as numbers or text.")
    @APIResponseSchema(ContractAnswer.class)
    public Uni<Response> put(@RestPath LeadProviderId id, @RestPath Cohort year, ContractBody body) {
        return handler.handle(id, year, body.draft())
                .map(judged -> Answers.of(judged.map(ContractAnswer::of), Answers::internal));
    }
}
