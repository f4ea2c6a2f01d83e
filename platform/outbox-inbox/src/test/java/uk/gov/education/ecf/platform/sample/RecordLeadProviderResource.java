package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Announces a lead provider, with and without the transaction that this needs. */
@Path("/sample/{name}")
@Cancellable(false)
public class RecordLeadProviderResource {

    private final Outbox outbox;
    private final Transactions transactions;

    RecordLeadProviderResource(Outbox outbox, Transactions transactions) {
        this.outbox = outbox;
        this.transactions = transactions;
    }

    @POST
    public Uni<String> record(@PathParam("name") String name) {
        return transactions
                .inTransaction(() -> outbox.append(LeadProviders.recorded(name)))
                .map(String::valueOf);
    }

    @POST
    @Path("carelessly")
    public Uni<String> recordCarelessly(@PathParam("name") String name) {
        return outbox.append(LeadProviders.recorded(name)).map(String::valueOf);
    }
}
