package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cancellablewriting.submission;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/declarations")
class PostingResource {

    @POST
    public String write() {
        return "written";
    }
}
