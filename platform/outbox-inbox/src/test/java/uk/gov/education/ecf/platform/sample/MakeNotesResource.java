package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collections;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Makes the same note so many times, one after the other, in one transaction. */
@Path("/sample/{name}/notes/{count}")
@Cancellable(false)
public class MakeNotesResource {

    private final Transactions transactions;

    MakeNotesResource(Transactions transactions) {
        this.transactions = transactions;
    }

    @POST
    public Uni<Void> make(@PathParam("name") String name, @PathParam("count") int count) {
        return transactions.inTransaction(
                () -> OneByOne.each(Collections.nCopies(count, name), MakeNotesResource::note));
    }

    private static Uni<Void> note(String name) {
        return Sql.update("insert into effects (event_id, note) values (gen_random_uuid(), ?1)", name)
                .replaceWithVoid();
    }
}
