package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.sqlclient.Row;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.EntityTag;

/** One stored document. Its time of change, of which it never has the same twice, names its version. */
final class FoundDocument {

    private FoundDocument() {}

    static Response answer(Row row) {
        return tagOf(row).on(Answers.documentBytes(row.getString(1)));
    }

    static EntityTag tagOf(Row row) {
        long micros = ChronoUnit.MICROS.between(
                Instant.EPOCH, row.getOffsetDateTime(0).toInstant());
        return EntityTag.of(Long.toHexString(micros));
    }
}
