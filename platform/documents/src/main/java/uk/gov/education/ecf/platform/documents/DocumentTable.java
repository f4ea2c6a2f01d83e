package uk.gov.education.ecf.platform.documents;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.platform.transactions.JsonRows;

/**
 * Writes one {@code <resource>_documents} table inside the caller's transaction. The table has the key and filter columns of
 * its rows and {@code created_at}, {@code updated_at} (timestamptz), {@code document}, {@code content_hash} (text).
 */
public final class DocumentTable {

    private final String name;

    private DocumentTable(String name) {
        this.name = name;
    }

    public static DocumentTable named(String name) {
        return new DocumentTable(name);
    }

    /**
     * Inserts the document or replaces the stored one. A document that reads the same keeps its {@code updated_at}; one that
     * differs gets the time of this statement by the clock of the database, or the next microsecond after the stored time should
     * that clock have gone backwards. A request that travels in time does not take that clock along.
     */
    public Uni<Void> put(DocumentRow row) {
        return putAll(List.of(row));
    }

    /**
     * Does with every row what {@link #put} does with one, in one statement and in the order of the keys, so that two
     * transactions never wait for each other crosswise. No rows, no statement.
     *
     * @throws IllegalArgumentException if the rows differ in the names of their key or filter columns, if two of them have the
     *                                  same key, or if a column cannot hold its value
     */
    public Uni<Void> putAll(List<DocumentRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Map<String, Object>> keys = rows.stream().map(DocumentRow::key).toList();
        ColumnNames filters =
                ColumnNames.of(rows.stream().map(DocumentRow::filters).toList());
        UpsertSql sql = new UpsertSql(name, ColumnNames.of(keys), filters, rows.size() == 1);
        DocumentRows.requireDistinct(keys);
        return execute(sql.text(), DocumentRows.json(rows));
    }

    /** Removes what a provider may no longer see; nothing happens if there is no such row. */
    public Uni<Void> remove(Map<String, Object> key) {
        return removeAll(List.of(key));
    }

    /**
     * Removes every row that one of the keys names, in one statement and in the order of the keys. No keys, no statement.
     *
     * @throws IllegalArgumentException if the keys differ in the names of their columns, or if a column cannot hold its value
     */
    public Uni<Void> removeAll(List<Map<String, Object>> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return execute(new DeleteSql(name, ColumnNames.of(keys)).text(), JsonRows.of(keys));
    }

    private static Uni<Void> execute(String sql, String rows) {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(sql).setParameter(1, rows).executeUpdate())
                .replaceWithVoid();
    }
}
