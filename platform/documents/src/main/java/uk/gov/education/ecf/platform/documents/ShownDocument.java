package uk.gov.education.ecf.platform.documents;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Sql;

/**
 * A document as its reader sees it once the transaction is committed. It is read before that, after everything was written: once a
 * change has taken effect, no read can fail any more.
 */
public final class ShownDocument {

    private String json;

    ShownDocument() {}

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

    Supplier<Uni<Void>> reading(DocumentTable table, Map<String, Object> key) {
        String sql = "select t.document from " + table.name() + " as t join " + JsonRows.from(table.name())
                + " as k on " + table.key().equal("t", "k");
        return () -> Sql.one(String.class, sql, JsonRows.of(List.of(key)))
                .invoke(found -> json = found.orElseThrow())
                .replaceWithVoid();
    }
}
