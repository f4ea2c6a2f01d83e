package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.publicresource.submission;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/declarations")
public class ListDeclarationsResource {

    @GET
    public String list() {
        return "[]";
    }
}
