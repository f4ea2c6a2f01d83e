package uk.gov.education.ecf.platform.documents;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

/**
 * A document as its reader sees it once the transaction is committed. It is known before that, after everything was written: once a
 * change has taken effect, no read can fail any more.
 */
public final class ShownDocument implements Supplier<Uni<Void>> {

    private final DocumentTable table;
    private final Map<String, Object> key;
    private final PendingDocuments pending;
    private String json;

    ShownDocument(DocumentTable table, Map<String, Object> key, PendingDocuments pending) {
        this.table = table;
        this.key = key;
        this.pending = pending;
    }

    /**
     * The finished JSON.
     *
     * @throws IllegalStateException before the transaction has come to its end
     */
    public String json() {
        if (json == null) {
            throw new IllegalStateException("the transaction is not at its end");
        }
        return json;
    }

    /** Takes it from what was written; reads it if nothing of it was. */
    @Override
    public Uni<Void> get() {
        json = pending.written(key);
        return json == null ? read() : OneByOne.nothing();
    }

    private Uni<Void> read() {
        String sql = "select t.document from " + table.name() + " as t join " + JsonRows.from(table.name())
                + " as k on " + table.key().equal("t", "k");
        return Sql.one(String.class, sql, JsonRows.of(List.of(key)))
                .invoke(found -> json = found.orElseThrow())
                .replaceWithVoid();
    }
}
