package uk.gov.education.ecf.platform.documents;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.LastStatement;
import uk.gov.education.ecf.platform.transactions.Sql;

/**
 * A document as its reader sees it once the transaction is committed. It is read before that, after everything was written: once a
 * change has taken effect, no read can fail any more.
 */
public final class ShownDocument implements LastStatement {

    private final DocumentTable table;
    private final Map<String, Object> key;
    private String json;

    ShownDocument(DocumentTable table, Map<String, Object> key) {
        this.table = table;
        this.key = key;
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

    /** Reads it. */
    @Override
    public Uni<Void> get() {
        String sql = "select t.document from " + table.name() + " as t join " + JsonRows.from(table.name())
                + " as k on " + table.key().equal("t", "k");
        return Sql.one(String.class, sql, JsonRows.of(List.of(key)))
                .invoke(found -> json = found.orElseThrow())
                .replaceWithVoid();
    }
}
