package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cancellablewriting.submission;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/declarations")
@Cancellable
class PuttingResource {

    @PUT
    public String write() {
        return "written";
    }
}
