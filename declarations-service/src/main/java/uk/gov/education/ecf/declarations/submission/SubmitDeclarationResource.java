package uk.gov.education.ecf.declarations.submission;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.declarations.documents.DeclarationAttributes;
import uk.gov.education.ecf.declarations.model.DeclarationRefusals;
import uk.gov.education.ecf.declarations.model.SubmitDeclaration;
import uk.gov.education.ecf.platform.identity.Caller;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;

@Path("/api/v3/participant-declarations")
@Cancellable(false)
@Tag(name = "Declarations")
class SubmitDeclarationResource {

    private static final String VALIDATE_ONLY = "validate_only";

    private final Caller caller;
    private final SubmitDeclarationHandler handler;
    private final RehearseDeclarationHandler rehearsal;

    SubmitDeclarationResource(Caller caller, SubmitDeclarationHandler handler, RehearseDeclarationHandler rehearsal) {
        this.caller = caller;
        this.handler = handler;
        this.rehearsal = rehearsal;
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
    @Parameter(
            name = VALIDATE_ONLY,
            in = ParameterIn.QUERY,
            description =
                    "With true nothing is submitted: the answer is what it would have been, and the declaration in it has no id",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public Uni<Response> submit(SubmitDeclarationBody body, @Context UriInfo uri) {
        SubmitDeclaration command = body.by(caller.leadProviderId());
        List<String> said = uri.getQueryParameters().getOrDefault(VALIDATE_ONLY, List.of("false"));
        return switch (said.size() == 1 ? said.get(0) : "") {
            case "false" -> handler.handle(command).map(SubmitDeclarationResource::answer);
            case "true" -> rehearsal.handle(command).map(SubmitDeclarationResource::answer);
            default -> OneByOne.given(Answers.refused(List.of(DeclarationRefusals.VALIDATE_ONLY_INVALID)));
        };
    }

    private static Response answer(Judged<String> judged) {
        return Answers.of(judged, Answers::document);
    }
}
