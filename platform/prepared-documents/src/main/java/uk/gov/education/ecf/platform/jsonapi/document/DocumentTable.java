package uk.gov.education.ecf.platform.jsonapi.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Writes one {@code <resource>_documents} table inside the caller's transaction. The table has the key and filter columns of
 * its rows and {@code created_at}, {@code updated_at} (timestamptz), {@code document}, {@code content_hash} (text).
 */
public final class DocumentTable {

    private static final String SHOWN_TIME = "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'";

    private final String name;

    private DocumentTable(String name) {
        this.name = name;
    }

    public static DocumentTable named(String name) {
        return new DocumentTable(name);
    }

    /**
     * Inserts the document or replaces the stored one. A document that reads the same keeps its {@code updated_at}; one that
     * differs gets the row's time, or the next microsecond after the stored time should a clock have gone backwards.
     */
    public Uni<Void> put(DocumentRow row) {
        Parameters values = new Parameters();
        String sql = upsert(row, values);
        return Panache.getSession().flatMap(session -> values.on(session.createNativeQuery(sql)).executeUpdate()).replaceWithVoid();
    }

    /** Removes what a provider may no longer see; nothing happens if there is no such row. */
    public Uni<Void> remove(Map<String, Object> key) {
        Parameters values = new Parameters();
        String where = key.entrySet().stream()
                .map(column -> column.getKey() + " = " + values.add(column.getValue()))
                .collect(Collectors.joining(" and "));
        String sql = "delete from " + name + " where " + where;
        return Panache.getSession().flatMap(session -> values.on(session.createNativeQuery(sql)).executeUpdate()).replaceWithVoid();
    }

    private String upsert(DocumentRow row, Parameters values) {
        int mark = row.json().indexOf(UpdatedAt.MARK);
        String before = values.add(mark < 0 ? row.json() : row.json().substring(0, mark));
        String after = values.add(mark < 0 ? "" : row.json().substring(mark + 1));
        String changedAt = values.add(row.changedAt());
        boolean timed = mark >= 0;
        String moved = "greatest(" + changedAt + ", t.updated_at + interval '1 microsecond')";
        String differs = "t.content_hash <> excluded.content_hash";
        List<String> sets = new ArrayList<>(row.filters().keySet().stream().map(c -> c + " = excluded." + c).toList());
        sets.add("updated_at = case when " + differs + " then " + moved + " else t.updated_at end");
        sets.add("document = case when " + differs + " then " + json(before, moved, after, timed) + " else t.document end");
        sets.add("content_hash = excluded.content_hash");
        return "insert into " + name + " as t (" + columns(row) + ") values (" + values.addAll(row.key().values()) + values.addAllAfter(row.filters().values())
                + ", " + values.add(row.createdAt()) + ", " + changedAt + ", " + json(before, changedAt, after, timed) + ", " + values.add(hash(row.json()))
                + ") on conflict (" + String.join(", ", row.key().keySet()) + ") do update set " + String.join(", ", sets)
                + " where " + anyDiffers(row, differs);
    }

    private static String columns(DocumentRow row) {
        List<String> columns = new ArrayList<>(row.key().keySet());
        columns.addAll(row.filters().keySet());
        columns.addAll(List.of("created_at", "updated_at", "document", "content_hash"));
        return String.join(", ", columns);
    }

    private static String anyDiffers(DocumentRow row, String differs) {
        return differs + row.filters().keySet().stream()
                .map(column -> " or t." + column + " is distinct from excluded." + column).collect(Collectors.joining());
    }

    private static String json(String before, String time, String after, boolean timed) {
        return timed ? before + " || to_char(" + time + " at time zone 'UTC', " + SHOWN_TIME + ") || " + after : before + " || " + after;
    }

    private static String hash(String json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Values bound by position, each cast where PostgreSQL could not tell its type from the place it stands in. */
    private static final class Parameters {

        private final List<Object> values = new ArrayList<>();

        String add(Object value) {
            if (value == null) {
                return "null";
            }
            values.add(value instanceof Object[] array ? literal(array) : value);
            String bound = value instanceof Object[] ? "cast(?%d as text)" : "?%d";
            return "cast(" + bound.formatted(values.size()) + " as " + SqlTypes.of(value) + ")";
        }

        String addAll(Collection<Object> all) {
            return all.stream().map(this::add).collect(Collectors.joining(", "));
        }

        String addAllAfter(Collection<Object> all) {
            return all.stream().map(value -> ", " + add(value)).collect(Collectors.joining());
        }

        <T> Mutiny.Query<T> on(Mutiny.Query<T> query) {
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query;
        }

        private static String literal(Object[] array) {
            return Arrays.stream(array).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        }
    }
}
