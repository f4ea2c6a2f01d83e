package uk.gov.education.ecf.declarations.voiding;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.declarations.documents.DeclarationAttributes;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.body.NeedlessBody;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/api/v3/participant-declarations/{id}/void")
@Cancellable(false)
@Produces(MediaTypes.JSON_API)
@Tag(name = "Declarations")
class VoidDeclarationResource {

    private final Caller caller;
    private final VoidDeclarationHandler handler;

    VoidDeclarationResource(Caller caller, VoidDeclarationHandler handler) {
        this.caller = caller;
        this.handler = handler;
    }

    @PUT
    @Operation(
            operationId = "voidDeclaration",
            summary = "Void or claw back a declaration",
            description =
                    "Your own only. It becomes voided, or awaiting_clawback if it was paid, and the same event can be"
                            + " declared again. A clawback needs an open statement of its cohort. No body is needed.")
    @APIResponseSchema(DeclarationAttributes.class)
    public Uni<Response> put(@RestPath DeclarationId id, NeedlessBody body) {
        return handler.handle(new VoidDeclaration(caller.leadProviderId(), id))
                .map(judged -> Answers.of(judged, Answers::document));
    }
}
