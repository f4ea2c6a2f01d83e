package uk.gov.education.ecf.partnerships.leadproviders;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/internal/v1/lead-providers")
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Lead providers")
class LeadProvidersResource {

    private final RecordLeadProviderHandler record;
    private final ListLeadProvidersHandler list;

    LeadProvidersResource(RecordLeadProviderHandler record, ListLeadProvidersHandler list) {
        this.record = record;
        this.list = list;
    }

    @PUT
    @Path("/{id}")
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Operation(operationId = "recordLeadProvider", summary = "Record a lead provider")
    @APIResponseSchema(LeadProviderSnapshot.class)
    public Uni<Response> record(@RestPath LeadProviderId id, LeadProviderBody body) {
        return OneByOne.ifAccepted(body.describes(id), record::handle)
                .map(judged -> Answers.of(judged.map(Snapshots::of), Answers::internal));
    }

    @GET
    @Operation(operationId = "listLeadProviders", summary = "The lead providers that are recorded, oldest first")
    @APIResponseSchema(LeadProviderSnapshot[].class)
    public Uni<Response> list() {
        return list.handle()
                .map(providers ->
                        Answers.internal(providers.stream().map(Snapshots::of).toList()));
    }
}
