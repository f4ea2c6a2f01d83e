package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.misnamedresources.submission;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/declarations")
class DeclarationsEndpoint {

    @GET
    public String list() {
        return "[]";
    }
}
