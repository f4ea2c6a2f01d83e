package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.straytransactions.submission;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import uk.gov.education.ecf.platform.transactions.Transactions;

@Path("/declarations")
class SubmitDeclarationResource {

    @GET
    public Uni<String> submit() {
        return new Transactions().inTransaction(() -> Uni.createFrom().item("saved"));
    }
}
