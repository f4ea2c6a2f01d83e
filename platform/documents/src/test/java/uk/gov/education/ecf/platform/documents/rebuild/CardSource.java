package uk.gov.education.ecf.platform.documents.rebuild;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.documents.UpdatedAt;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** Cards, each of which some providers read; as a service would declare them, but for the handles that a test can turn. */
@ApplicationScoped
public class CardSource implements DocumentSource {

    static final DocumentTable TABLE = DocumentTable.of("card_documents", "lead_provider_id");

    private Function<List<UUID>, Uni<Void>> whileHeld;
    private final List<UUID> asked = new ArrayList<>();
    private String basis;
    private boolean neededToServe;

    CardSource() {
        reset();
    }

    final void reset() {
        whileHeld = ids -> OneByOne.nothing();
        asked.clear();
        basis = "";
        neededToServe = false;
    }

    /** What happens once the cards of a batch are held. */
    void whileHeld(Function<List<UUID>, Uni<Void>> work) {
        whileHeld = work;
    }

    void basedOn(String newBasis) {
        basis = newBasis;
        neededToServe = true;
    }

    List<UUID> asked() {
        return asked;
    }

    @Override
    public String resource() {
        return "cards";
    }

    @Override
    public DocumentTable table() {
        return TABLE;
    }

    @Override
    public String aggregates() {
        return "cards";
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public boolean mustBeCompleteBeforeServing() {
        return neededToServe;
    }

    @Override
    public Uni<List<Rendered>> render(List<UUID> ids) {
        return Sql.list(
                        Object[].class,
                        "select id, title, cast(readers as text), created_at from cards where id = any("
                                + UuidArray.of(1) + ") order by id for update",
                        UuidArray.literal(ids))
                .invoke(held -> asked.addAll(ids))
                .call(held -> whileHeld.apply(ids).emitOn(here()))
                .map(rows -> rows.stream().map(CardSource::rendered).toList());
    }

    /** Whoever lets a batch go on does so from elsewhere. */
    private static Executor here() {
        Context context = Vertx.currentContext();
        return command -> context.runOnContext(ignored -> command.run());
    }

    private static Rendered rendered(Object[] row) {
        UUID id = (UUID) row[0];
        String title = (String) row[1];
        if (title.equals("unspeakable")) {
            throw new IllegalStateException("no such title");
        }
        String readers = ((String) row[2]).replaceAll("[{}]", "");
        return new Rendered(
                id,
                Arrays.stream(readers.split(","))
                        .filter(reader -> !reader.isEmpty())
                        .map(reader ->
                                document(UUID.fromString(reader), id, title, ((OffsetDateTime) row[3]).toInstant()))
                        .toList());
    }

    static DocumentRow document(UUID reader, UUID id, String title, Instant createdAt) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("title", title);
        shown.put("updated_at", UpdatedAt.OF_THE_DOCUMENT);
        return new DocumentRow(
                Map.of("lead_provider_id", reader, "id", id),
                Map.of("title", title),
                createdAt,
                new Resource(id.toString(), "card", shown).json());
    }
}
