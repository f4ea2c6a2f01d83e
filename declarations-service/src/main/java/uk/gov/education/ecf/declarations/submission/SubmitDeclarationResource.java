package uk.gov.education.ecf.declarations.submission;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.declarations.documents.DeclarationAttributes;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/participant-declarations")
@Cancellable(false)
@Tag(name = "Declarations")
class SubmitDeclarationResource {

    private final Caller caller;
    private final SubmitDeclarationHandler handler;

    SubmitDeclarationResource(Caller caller, SubmitDeclarationHandler handler) {
        this.caller = caller;
        this.handler = handler;
    }

    @POST
    @Consumes({MediaTypes.JSON_API, MediaTypes.JSON})
    @Produces(MediaTypes.JSON_API)
    @Operation(
            operationId = "submitDeclaration",
            summary = "Notify that a participant has started, continued or completed training",
            description =
                    "Judged against the participant's schedule and the open statements. The answer names the statement that will pay it.")
    @APIResponseSchema(DeclarationAttributes.class)
    public Uni<Response> submit(SubmitDeclarationBody body) {
        return handler.handle(body.by(caller.leadProviderId())).map(judged -> Answers.of(judged, Answers::document));
    }
}
