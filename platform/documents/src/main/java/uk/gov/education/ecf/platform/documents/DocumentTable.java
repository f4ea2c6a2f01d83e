package uk.gov.education.ecf.platform.documents;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

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

    /** As {@link #replaceAll} for the documents of one aggregate, of whom every reader has one. */
    public Uni<Void> replace(UUID id, List<DocumentRow> rows) {
        return replaceAll(List.of(id), rows);
    }

    /**
     * Makes the rows the only documents of these aggregates: puts them, and takes what is stored beside them under one of the ids
     * from whoever may no longer see it. The column {@code id} of every document names its aggregate. The caller holds the aggregates.
     *
     * @throws IllegalArgumentException as {@link #putAll}, and if a row is of another aggregate
     */
    public Uni<Void> replaceAll(Collection<UUID> ids, List<DocumentRow> rows) {
        requireOf(ids, rows);
        return putAll(rows).chain(() -> removeOthers(ids, rows));
    }

    /**
     * How the stored documents of these aggregates differ from the rows, which are all that they should have; writes nothing. A
     * document whose time alone differs from a rendered one does not differ.
     */
    public Uni<List<Difference>> differences(Collection<UUID> ids, List<DocumentRow> rows) {
        requireOf(ids, rows);
        String stored = UuidArray.literal(ids);
        Uni<List<Object[]>> found = rows.isEmpty()
                ? Sql.list(Object[].class, DifferencesSql.ofNoRows(name), stored)
                : Sql.list(Object[].class, DifferencesSql.of(name, rows).text(), DocumentRows.json(rows), stored);
        return found.map(all -> all.stream().map(Difference::of).toList());
    }

    /**
     * As {@link #replaceAll}, for documents that may have been damaged behind the table's back: what does not read as its content
     * hash promises is written anew, and is news to those who read it. A lost time of creation is put back.
     */
    public Uni<Void> restoreAll(Collection<UUID> ids, List<DocumentRow> rows) {
        Uni<Void> doubted = rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.update(DoubtSql.of(name, rows).text(), DocumentRows.json(rows))
                        .replaceWithVoid();
        return doubted.chain(() -> replaceAll(ids, rows));
    }

    /** The table's name in the database. */
    public String name() {
        return name;
    }

    private Uni<Void> removeOthers(Collection<UUID> ids, List<DocumentRow> rows) {
        String theirs = "delete from " + name + " as t where t.id = any(" + UuidArray.of(1) + ")";
        String stored = UuidArray.literal(ids);
        if (rows.isEmpty()) {
            return Sql.update(theirs, stored).replaceWithVoid();
        }
        List<Map<String, Object>> keys = rows.stream().map(DocumentRow::key).toList();
        String others = theirs + " and not exists (select 1 from " + JsonRows.from(name, 2) + " as r where "
                + ColumnNames.of(keys).equal("t", "r") + ")";
        return Sql.update(others, stored, JsonRows.of(keys)).replaceWithVoid();
    }

    private static void requireOf(Collection<UUID> ids, List<DocumentRow> rows) {
        for (DocumentRow row : rows) {
            if (!ids.contains(row.key().get("id"))) {
                throw new IllegalArgumentException("a document of another aggregate: " + row.key());
            }
        }
    }

    private static Uni<Void> execute(String sql, String rows) {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(sql).setParameter(1, rows).executeUpdate())
                .replaceWithVoid();
    }
}
