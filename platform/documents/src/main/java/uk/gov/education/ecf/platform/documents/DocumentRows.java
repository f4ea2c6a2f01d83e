package uk.gov.education.ecf.platform.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.values.Sha256;

/** Documents as rows of their table. */
final class DocumentRows {

    private DocumentRows() {}

    static String json(Collection<DocumentRow> rows) {
        return JsonRows.of(rows.stream().map(DocumentRows::columns).toList());
    }

    static void requireDistinct(List<Map<String, Object>> keys) {
        Set<Map<String, Object>> seen = new HashSet<>();
        for (Map<String, Object> key : keys) {
            if (!seen.add(key)) {
                throw new IllegalArgumentException("two rows of one statement have the key " + key);
            }
        }
    }

    private static Map<String, Object> columns(DocumentRow row) {
        Map<String, Object> columns = new HashMap<>(row.key());
        columns.putAll(row.filters());
        columns.put("created_at", row.createdAt());
        columns.put("document", row.json());
        columns.put("content_hash", Sha256.hex(row.json() + row.meant()));
        return columns;
    }
}
