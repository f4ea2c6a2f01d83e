package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.search;

import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/declarations")
class ListDeclarationsResource {

    @GET
    public String list() {
        return LockModeType.NONE.name();
    }
}
