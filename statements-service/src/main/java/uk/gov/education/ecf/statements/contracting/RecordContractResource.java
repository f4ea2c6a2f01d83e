package uk.gov.education.ecf.statements.contracting;

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
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.jsonapi.body.InternalBody;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.statements.Refusals;
import uk.gov.education.ecf.statements.model.Contract;
import uk.gov.education.ecf.statements.model.Written;

/** Records the contract of a lead provider in a cohort. */
@Path("/internal/v1/lead-providers/{id}/cohorts/{year}/contract")
@Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
@Produces(MediaTypes.JSON)
@Cancellable(false)
class RecordContractResource {

    private final RecordContractHandler handler;
    private final Calendar calendar;

    RecordContractResource(RecordContractHandler handler, Calendar calendar) {
        this.handler = handler;
        this.calendar = calendar;
    }

    @PUT
    @Operation(
            operationId = "recordContract",
            summary = "Record a contract; what differs from the newest version becomes the next one")
    public Uni<Response> put(
            @RestPath String id,
            @RestPath String year,
            @RequestBody(content = @Content(schema = @Schema(implementation = ContractBody.class))) byte[] body) {
        LeadProviderId leadProvider = LeadProviderId.parse(id).orElseThrow(RequestRefused::notFound);
        int cohort = Written.year(year)
                .flatMap(calendar::cohort)
                .map(Cohort::startYear)
                .orElseThrow(RequestRefused::notFound);
        Contract contract = Refusals.orUnprocessable(
                InternalBody.read(body, ContractBody.class).draft().judge());
        return handler.handle(leadProvider, cohort, contract)
                .map(ContractAnswer::of)
                .map(Answers::internal);
    }
}
