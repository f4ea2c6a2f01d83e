package uk.gov.education.ecf.platform.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.gov.education.ecf.platform.jsonapi.body.Json;

/**
 * Any number of rows as one text: a JSON array of objects, whose members PostgreSQL reads by the types of the table's columns.
 * Nulls and arrays need nothing said about their types that way.
 */
final class JsonRows {

    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            Integer.class,
            Boolean.class,
            UUID.class,
            LocalDate.class,
            Integer[].class,
            UUID[].class,
            String[].class);

    private JsonRows() {}

    /** The rows of the table as a FROM item. The driver sends a string as a JSON string where JSON is expected: hence the text. */
    static String from(String table) {
        return "json_populate_recordset(cast(null as " + table + "), cast(cast(?1 as text) as json))";
    }

    static String of(List<Map<String, Object>> rows) {
        return Json.text(rows.stream().map(JsonRows::object).toList());
    }

    static String ofDocuments(List<DocumentRow> rows) {
        return of(rows.stream().map(JsonRows::columns).toList());
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
        columns.put("content_hash", hash(row.json() + row.meant()));
        return columns;
    }

    private static Map<String, Object> object(Map<String, Object> row) {
        Map<String, Object> object = new HashMap<>();
        row.forEach((column, value) -> object.put(column, member(value)));
        return object;
    }

    /** PostgreSQL would round what is finer than a microsecond, and rounding up is a time that has not come yet. */
    private static Object member(Object value) {
        if (value instanceof Instant time) {
            return time.truncatedTo(ChronoUnit.MICROS).toString();
        } else if (value == null || PLAIN.contains(value.getClass())) {
            return value;
        }
        throw new IllegalArgumentException("a document column cannot hold " + value);
    }

    private static String hash(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
