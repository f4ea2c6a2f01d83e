package uk.gov.education.ecf.platform.documents.rebuild;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/**
 * The commands that make documents again or compare them. They answer when they are done: 200 with what was found, or 202 with
 * the progress so far if somebody else is at it.
 */
@Path("/internal/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("dfe")
@Cancellable(false)
@Tag(name = "Documents")
class DocumentsResource {

    private static final String RESOURCE = "What the documents are of, such as participants";
    private static final String UNDER_WAY = "Somebody else is at it; how far that has come";

    private final DocumentSources sources;
    private final DocumentRebuild rebuild;

    DocumentsResource(DocumentSources sources, DocumentRebuild rebuild) {
        this.sources = sources;
        this.rebuild = rebuild;
    }

    @GET
    @Operation(
            operationId = "listDocumentPasses",
            summary = "Tell what documents there are, and the latest passes over them")
    @APIResponseSchema(Progress.class)
    public Uni<Response> progress() {
        List<String> resources =
                sources.all().stream().map(DocumentSource::resource).sorted().toList();
        return rebuild.passes().map(passes -> Answers.internal(new Progress(resources, passes)));
    }

    @POST
    @Path("/{resource}/rebuild")
    @Operation(operationId = "rebuildDocuments", summary = "Make all documents of a resource again from its aggregates")
    @APIResponse(responseCode = "202", description = UNDER_WAY)
    @APIResponseSchema(DocumentPass.class)
    public Uni<Response> rebuild(@Parameter(description = RESOURCE) @RestPath String resource) {
        return run(resource, rebuild::rebuild);
    }

    @POST
    @Path("/{resource}/compare")
    @Operation(
            operationId = "compareDocuments",
            summary = "Tell which documents of a resource are not as its aggregates say, and change nothing")
    @APIResponse(responseCode = "202", description = UNDER_WAY)
    @APIResponseSchema(DocumentPass.class)
    public Uni<Response> compare(@Parameter(description = RESOURCE) @RestPath String resource) {
        return run(resource, rebuild::compare);
    }

    private Uni<Response> run(String resource, Function<DocumentSource, Uni<DocumentPass>> command) {
        return sources.find(resource)
                .map(source -> command.apply(source).map(DocumentsResource::answer))
                .orElseGet(() -> OneByOne.given(Answers.notFound()));
    }

    private static Response answer(DocumentPass pass) {
        return Response.fromResponse(Answers.internal(pass))
                .status(pass.isFinished() ? Response.Status.OK : Response.Status.ACCEPTED)
                .build();
    }

    /** What can be rebuilt, and how the latest passes stand. */
    record Progress(List<String> resources, List<DocumentPass> passes) {}
}
