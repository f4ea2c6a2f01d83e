package uk.gov.education.ecf.partnerships.registerimport;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.platform.csv.CsvFile;
import uk.gov.education.ecf.platform.csv.ImportReport;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

@Path("/internal/v1/schools/import")
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Schools")
class ImportSchoolsResource {

    /** The register's own. */
    private static final Charset UNLESS_GIVEN = Charset.forName("windows-1252");

    private final ImportSchoolsHandler handler;
    private final FollowImportsHandler follow;

    ImportSchoolsResource(ImportSchoolsHandler handler, FollowImportsHandler follow) {
        this.handler = handler;
        this.follow = follow;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            operationId = "importSchools",
            summary = "Import the national register's extract of establishments",
            description =
                    "Columns are found by their names. Each school is upserted by URN, with eligibility by DfE's rules; its induction tutor and its "
                            + "cohorts stay. A row that cannot be used is reported by its line and never stops the rest; a file that is no CSV is refused as a whole. "
                            + "Without a charset the file is read as Windows-1252. Safe to repeat: the same file changes nothing more.")
    @APIResponseSchema(ImportReport.class)
    public Uni<Response> importSchools(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType) {
        return CsvFile.receive(body, contentType, RegisterReading.COLUMNS, UNLESS_GIVEN)
                .flatMap(file -> handler.handle(file).eventually(file::close))
                .map(Answers::internal);
    }

    @GET
    @Operation(
            operationId = "followImports",
            summary = "How far the latest imports have come, newest first",
            description =
                    "An import counts rows as their transactions commit. It is interrupted when it has not moved for five minutes.")
    @APIResponseSchema(FollowedImport[].class)
    public Uni<Response> follow() {
        return follow.handle().map(Answers::internal);
    }
}
