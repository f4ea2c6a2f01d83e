package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.submission;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/declarations")
@Cancellable(false)
class SubmitDeclarationResource {

    private final SubmitDeclarationHandler handler;

    SubmitDeclarationResource(SubmitDeclarationHandler handler) {
        this.handler = handler;
    }

    @POST
    public Uni<Integer> submit(String body) {
        return handler.handle(body);
    }
}
