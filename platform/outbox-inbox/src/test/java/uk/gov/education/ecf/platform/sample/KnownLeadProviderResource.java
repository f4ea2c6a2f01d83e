package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Shows how many lead providers of a name are remembered and how many notes were made of it. */
@Path("/sample/{name}/known")
public class KnownLeadProviderResource {

    private final Transactions transactions;

    KnownLeadProviderResource(Transactions transactions) {
        this.transactions = transactions;
    }

    @GET
    public Uni<String> count(@PathParam("name") String name) {
        return transactions.inTransaction(() -> Sql.list(
                        Object[].class,
                        "select (select count(*) from known_lead_providers where name = ?1), "
                                + "(select count(*) from effects where note = ?1)",
                        name)
                .map(rows -> rows.get(0)[0] + " known, " + rows.get(0)[1] + " noted"));
    }
}
