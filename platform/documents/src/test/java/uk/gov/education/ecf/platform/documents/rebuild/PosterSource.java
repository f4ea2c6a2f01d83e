package uk.gov.education.ecf.platform.documents.rebuild;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** A migration said that these have to be rebuilt. */
@ApplicationScoped
class PosterSource implements DocumentSource {

    private static final DocumentTable TABLE = DocumentTable.of("poster_documents", "id");

    @Override
    public String resource() {
        return "posters";
    }

    @Override
    public DocumentTable table() {
        return TABLE;
    }

    @Override
    public String aggregates() {
        return "posters";
    }

    @Override
    public Uni<List<Rendered>> render(List<UUID> ids) {
        return Sql.list(
                        UUID.class,
                        "select id from posters where id = any(" + UuidArray.of(1) + ") order by id for update",
                        UuidArray.literal(ids))
                .map(found -> found.stream()
                        .map(id -> new Rendered(
                                id, List.of(new DocumentRow(Map.of("id", id), Map.of(), Instant.EPOCH, "{}"))))
                        .toList());
    }
}
