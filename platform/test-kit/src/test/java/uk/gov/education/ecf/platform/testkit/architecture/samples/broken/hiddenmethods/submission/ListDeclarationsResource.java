package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.hiddenmethods.submission;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/declarations")
class ListDeclarationsResource {

    @GET
    String hidden() {
        return "never found";
    }
}
