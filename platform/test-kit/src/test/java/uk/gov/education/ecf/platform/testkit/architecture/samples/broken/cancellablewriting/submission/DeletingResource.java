package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.cancellablewriting.submission;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/declarations")
@Cancellable(true)
class DeletingResource {

    @DELETE
    public String write() {
        return "written";
    }
}
