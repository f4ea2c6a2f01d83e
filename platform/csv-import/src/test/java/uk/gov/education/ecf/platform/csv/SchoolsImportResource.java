package uk.gov.education.ecf.platform.csv;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;

/** As services take imports. */
@Path("/internal/v1/schools/import")
@Consumes("text/csv")
@Cancellable(false)
class SchoolsImportResource {

    @POST
    public Uni<Response> post(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType) {
        return CsvFile.receive(body, contentType, Received.COLUMNS, Received.WINDOWS_1252)
                .flatMap(file -> file.chunks(100)
                        .map(SchoolsImportResource::tally)
                        .collect()
                        .in(ImportTally::new, ImportTally::add)
                        .eventually(file::close))
                .map(tally -> Answers.internal(tally.report()));
    }

    private static ImportTally tally(List<CsvRow> rows) {
        ImportTally tally = new ImportTally();
        rows.forEach(
                row -> row.rejection().ifPresentOrElse(reason -> tally.rejected(row.line(), reason), tally::created));
        return tally;
    }
}
