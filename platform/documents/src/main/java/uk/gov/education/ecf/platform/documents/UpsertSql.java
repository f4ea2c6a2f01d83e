package uk.gov.education.ecf.platform.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.transactions.JsonRows;

/**
 * One statement that inserts rows or replaces those that differ. The time of the {@link DocumentClock} is put into every document
 * before it is inserted; what is replaced takes that finished document too, unless its time has to come after the stored one.
 */
record UpsertSql(String table, ColumnNames keys, ColumnNames filters, boolean single) {

    private static final String DIFFERS = "t.content_hash <> excluded.content_hash";
    private static final String MOVED = "greatest(excluded.updated_at, t.updated_at + interval '1 microsecond')";

    String text() {
        return with() + "insert into " + table + " as t (" + keysAndFilters()
                + ", created_at, updated_at, document, content_hash)"
                + " select " + keysAndFilters() + ", created_at, " + DocumentClock.TIME + ", "
                + UpdatedAt.shownIn("r.document", DocumentClock.TIME)
                + ", content_hash from " + source() + ", " + DocumentClock.NAME + " order by " + keys.list()
                + " on conflict (" + keys.list() + ") do update set " + sets() + " where " + anyDiffers();
    }

    /** Several rows are read from their JSON once. For a single one the detour costs more time than it saves. */
    private String with() {
        String rows = single
                ? ""
                : ", r as materialized (select " + keysAndFilters() + ", created_at, document, content_hash from "
                        + JsonRows.from(table) + ")";
        return "with " + DocumentClock.READ + rows + " ";
    }

    private String source() {
        return single ? JsonRows.from(table) + " as r" : "r";
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
                + " else (select " + UpdatedAt.shownIn("r.document", MOVED) + " from " + source() + " where "
                + keys.equal("r", "excluded")
                + ") end";
    }

    private String anyDiffers() {
        return DIFFERS
                + filters.all().stream()
                        .map(column -> " or t." + column + " is distinct from excluded." + column)
                        .collect(Collectors.joining());
    }
}
