package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.platform.csv.CsvFile;
import uk.gov.education.ecf.platform.csv.ImportReport;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/** Plans many statements at once. */
@Path("/internal/v1/statements/import")
@Consumes("text/csv")
@Produces(MediaTypes.JSON)
@Cancellable(false)
@Tag(name = "Financial statements")
class ImportStatementsResource {

    private final StatementsImport statements;

    ImportStatementsResource(StatementsImport statements) {
        this.statements = statements;
    }

    @POST
    @Operation(
            operationId = "importStatements",
            summary = "Create or change the statements of a file; a bad line is reported and never stops the rest")
    @APIResponseSchema(ImportReport.class)
    public Uni<Response> post(
            InputStream body, @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType) {
        return CsvFile.receive(body, contentType, StatementColumns.ALL, StandardCharsets.UTF_8)
                .flatMap(file -> statements.run(file).eventually(file::close))
                .map(Answers::internal);
    }
}
