package uk.gov.education.ecf.platform.documents;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.LastWork;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/**
 * Writes one {@code <resource>_documents} table with the caller's transaction, when that ends: the lists that change are held from
 * there to the commit and no longer (rule M19a). The table has the key and filter columns of its rows and {@code created_at},
 * {@code updated_at} (timestamptz), {@code document}, {@code content_hash} (text). Whoever writes documents of an aggregate holds it.
 */
public final class DocumentTable {

    private static final String ID = "id";

    private static final String AFTER_ALL_TABLES = "~";

    private final String name;
    private final ScopeClocks clocks;
    private final ColumnNames key;

    private DocumentTable(String name, String scope) {
        this.name = name;
        this.clocks = new ScopeClocks(name, scope);
        this.key = new ColumnNames(List.copyOf(new TreeSet<>(List.of(scope, ID))));
    }

    /**
     * @param scope the column that tells which list a row is in, e.g. {@code lead_provider_id}; with {@code id} it names the row
     */
    public static DocumentTable of(String name, String scope) {
        return new DocumentTable(name, scope);
    }

    /**
     * Inserts the document or replaces the stored one. A document that reads the same keeps its {@code updated_at}; one that
     * differs gets a time that is later than any in its list. A request that travels in time does not take that clock along.
     */
    public Uni<Void> put(DocumentRow row) {
        return putAll(List.of(row));
    }

    /**
     * Does with every row what {@link #put} does with one, in one statement and in the order of the keys, so that two
     * transactions never wait for each other crosswise. No rows, no statement.
     *
     * @throws IllegalArgumentException if the rows differ in the names of their filter columns, if their keys are not those of the
     *                                  table, if two of them have the same key, or if a column cannot hold its value
     */
    public Uni<Void> putAll(List<DocumentRow> rows) {
        require(rows);
        return rows.isEmpty() ? OneByOne.nothing() : inTheEnd(pending -> pending.put(rows));
    }

    /** Removes what a provider may no longer see; nothing happens if there is no such row. */
    public Uni<Void> remove(Map<String, Object> key) {
        return removeAll(List.of(key));
    }

    /**
     * Removes every row that one of the keys names, in one statement and in the order of the keys. No keys, no statement.
     *
     * @throws IllegalArgumentException if the keys are not those of the table, or if a column cannot hold its value
     */
    public Uni<Void> removeAll(List<Map<String, Object>> keys) {
        keys.forEach(this::requireKey);
        return keys.isEmpty() ? OneByOne.nothing() : inTheEnd(pending -> pending.remove(keys));
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
        require(rows);
        requireOf(ids, rows);
        return ids.isEmpty() ? OneByOne.nothing() : inTheEnd(pending -> pending.replace(ids, rows));
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
     * hash promises is written anew, and is news to those who read it. A lost place in the order of creation is put back.
     */
    public Uni<Void> restoreAll(Collection<UUID> ids, List<DocumentRow> rows) {
        Uni<Void> doubted = rows.isEmpty()
                ? OneByOne.nothing()
                : Sql.update(DoubtSql.of(name, rows).text(), DocumentRows.json(rows))
                        .replaceWithVoid();
        return doubted.chain(() -> inTheEnd(PendingDocuments::restore)).chain(() -> replaceAll(ids, rows));
    }

    /** The document of that key as it is when this transaction has written what it writes; it has to be there then. */
    public Uni<ShownDocument> show(Map<String, Object> key) {
        requireKey(key);
        return Uni.createFrom().item(this::pending).map(pending -> {
            pending.tell(key);
            return LastWork.named(AFTER_ALL_TABLES + name + key, () -> new ShownDocument(this, key, pending));
        });
    }

    /** The table's name in the database. */
    public String name() {
        return name;
    }

    String scope() {
        return clocks.scope();
    }

    ScopeClocks clocks() {
        return clocks;
    }

    /** The columns that name a row. */
    ColumnNames key() {
        return key;
    }

    private Uni<Void> inTheEnd(Consumer<PendingDocuments> change) {
        return Uni.createFrom().item(this::pending).invoke(change).replaceWithVoid();
    }

    private PendingDocuments pending() {
        return LastWork.named(name, () -> new PendingDocuments(this));
    }

    private void require(List<DocumentRow> rows) {
        if (!rows.isEmpty()) {
            List<Map<String, Object>> keys = rows.stream().map(DocumentRow::key).toList();
            keys.forEach(this::requireKey);
            DocumentRows.requireDistinct(keys);
            ColumnNames.of(rows.stream().map(DocumentRow::filters).toList());
            rows.forEach(row -> JsonRows.require(row.filters()));
        }
    }

    private void requireKey(Map<String, Object> given) {
        if (given.size() != key.all().size() || !given.keySet().containsAll(key.all())) {
            throw new IllegalArgumentException(given.keySet() + " is not the key of " + name + ": " + key.all());
        }
    }

    private static void requireOf(Collection<UUID> ids, List<DocumentRow> rows) {
        for (DocumentRow row : rows) {
            if (!ids.contains(row.key().get(ID))) {
                throw new IllegalArgumentException("a document of another aggregate: " + row.key());
            }
        }
    }
}
