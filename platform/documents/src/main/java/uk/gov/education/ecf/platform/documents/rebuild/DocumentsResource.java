package uk.gov.education.ecf.platform.documents.rebuild;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
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
class DocumentsResource {

    private final DocumentSources sources;
    private final DocumentRebuild rebuild;

    DocumentsResource(DocumentSources sources, DocumentRebuild rebuild) {
        this.sources = sources;
        this.rebuild = rebuild;
    }

    @GET
    public Uni<Response> progress() {
        List<String> resources =
                sources.all().stream().map(DocumentSource::resource).sorted().toList();
        return rebuild.passes().map(passes -> Answers.internal(new Progress(resources, passes)));
    }

    @POST
    @Path("/{resource}/rebuild")
    public Uni<Response> rebuild(@PathParam("resource") String resource) {
        return run(resource, rebuild::rebuild);
    }

    @POST
    @Path("/{resource}/compare")
    public Uni<Response> compare(@PathParam("resource") String resource) {
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
