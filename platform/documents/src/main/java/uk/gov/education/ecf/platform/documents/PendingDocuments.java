package uk.gov.education.ecf.platform.documents;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.LastStatement;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** What a transaction will write into one document table when it ends. What is said of a document later counts. */
final class PendingDocuments implements LastStatement {

    private final DocumentTable table;
    private final Map<Map<String, Object>, DocumentRow> put = new LinkedHashMap<>();
    private final Set<Map<String, Object>> removed = new LinkedHashSet<>();
    private final Set<UUID> replaced = new LinkedHashSet<>();
    /** Keys of documents that are to be known once they are written, each with what was written. */
    private final Map<Map<String, Object>, String> told = new HashMap<>();

    private boolean restores;

    PendingDocuments(DocumentTable table) {
        this.table = table;
    }

    void put(Collection<DocumentRow> rows) {
        rows.forEach(row -> {
            removed.remove(row.key());
            put.put(row.key(), row);
        });
    }

    void remove(Collection<Map<String, Object>> keys) {
        put.keySet().removeAll(keys);
        removed.addAll(keys);
    }

    void replace(Collection<UUID> ids, Collection<DocumentRow> rows) {
        put.keySet().removeIf(key -> ids.contains(key.get("id")));
        put(rows);
        replaced.addAll(ids);
    }

    /** Whatever is missing was lost. */
    void restore() {
        restores = true;
    }

    /** Somebody asks for what {@link #written} will answer. */
    void tell(Map<String, Object> key) {
        told.put(key, null);
    }

    /** The document as it was written; null if it was not, because it read like that before. */
    String written(Map<String, Object> key) {
        return told.get(key);
    }

    @Override
    public Uni<Void> get() {
        if (put.isEmpty() && removed.isEmpty() && replaced.isEmpty()) {
            return OneByOne.nothing();
        }
        String text = sql().text();
        Object[] parameters = parameters().toArray();
        return tells()
                ? Sql.list(Object[].class, text, parameters)
                        .invoke(rows -> rows.forEach(this::note))
                        .replaceWithVoid()
                : Sql.update(text, parameters).replaceWithVoid();
    }

    private boolean tells() {
        return !put.isEmpty() && !told.isEmpty();
    }

    private void note(Object[] row) {
        Map<String, Object> key = new HashMap<>();
        List<String> columns = table.key().all();
        columns.forEach(column -> key.put(column, row[columns.indexOf(column)]));
        if (told.containsKey(key)) {
            told.put(key, (String) row[columns.size()]);
        }
    }

    private WriteSql sql() {
        return new WriteSql(table, filters(), !removed.isEmpty(), !replaced.isEmpty(), restores, tells());
    }

    private ColumnNames filters() {
        return put.isEmpty()
                ? null
                : ColumnNames.of(put.values().stream().map(DocumentRow::filters).toList());
    }

    private List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        if (!put.isEmpty()) {
            parameters.add(DocumentRows.json(put.values()));
        }
        if (!removed.isEmpty()) {
            parameters.add(JsonRows.of(List.copyOf(removed)));
        }
        if (!replaced.isEmpty()) {
            parameters.add(UuidArray.literal(replaced));
        }
        return parameters;
    }
}
