package uk.gov.education.ecf.platform.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One statement that inserts rows or replaces those that differ. A row's own time is put into its document before it is
 * inserted; what is replaced takes that finished document too, unless its time has to come after the stored one.
 */
record UpsertSql(String table, ColumnNames keys, ColumnNames filters, boolean single) {

    private static final String DIFFERS = "t.content_hash <> excluded.content_hash";
    private static final String MOVED = "greatest(excluded.updated_at, t.updated_at + interval '1 microsecond')";

    String text() {
        return with() + "insert into " + table + " as t (" + columns() + ")"
                + " select " + keysAndFilters() + ", created_at, updated_at, " + timed("r.updated_at")
                + ", content_hash from " + source() + " order by " + keys.list()
                + " on conflict (" + keys.list() + ") do update set " + sets() + " where " + anyDiffers();
    }

    /** Several rows are read from their JSON once. For a single one the detour costs more time than it saves. */
    private String with() {
        return single ? "" : "with r as materialized (select " + columns() + " from " + JsonRows.from(table) + ") ";
    }

    private String source() {
        return single ? JsonRows.from(table) + " as r" : "r";
    }

    private String columns() {
        return keysAndFilters() + ", created_at, updated_at, document, content_hash";
    }

    private String keysAndFilters() {
        return filters.all().isEmpty() ? keys.list() : keys.list() + ", " + filters.list();
    }

    private String sets() {
        List<String> sets = new ArrayList<>(filters.all().stream()
                .map(column -> column + " = excluded." + column)
                .toList());
        sets.add("updated_at = case when " + DIFFERS + " then " + MOVED + " else t.updated_at end");
        sets.add("document = " + document());
        sets.add("content_hash = excluded.content_hash");
        return String.join(", ", sets);
    }

    /** What is excluded no longer holds the mark, so the row it came from is asked when another time must be shown. */
    private String document() {
        return "case when t.content_hash = excluded.content_hash then t.document"
                + " when " + MOVED + " = excluded.updated_at then excluded.document"
                + " else (select " + timed(MOVED) + " from " + source() + " where " + keys.equal("r", "excluded")
                + ") end";
    }

    private String anyDiffers() {
        return DIFFERS
                + filters.all().stream()
                        .map(column -> " or t." + column + " is distinct from excluded." + column)
                        .collect(Collectors.joining());
    }

    private static String timed(String time) {
        return "replace(r.document, chr(" + (int) UpdatedAt.MARK.charAt(0) + "), to_char(" + time
                + " at time zone 'UTC', " + UpdatedAt.SHOWN_AS + "))";
    }
}
