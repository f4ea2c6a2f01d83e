package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.search;

import io.vertx.sqlclient.Pool;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/declarations")
class ListDeclarationsResource {

    private final Pool pool;

    ListDeclarationsResource(Pool pool) {
        this.pool = pool;
    }

    @GET
    public String list() {
        return "by " + pool.size();
    }
}
