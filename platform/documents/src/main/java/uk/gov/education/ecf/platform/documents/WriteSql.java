package uk.gov.education.ecf.platform.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/**
 * The one statement by which a transaction writes its documents of a table: the rows to put, the keys to remove, and the
 * aggregates that have no other documents, each a parameter where there are any. It reads the clock of each list in which anything changes, if only what finds it, puts its
 * time into every document that differs, and leaves the others as they are. Rows are locked in the order of their table.key().
 *
 * @param filters  null when no row is put
 * @param restores whether what is missing was lost, and goes back to its place in the order of creation
 * @param tells    whether its rows are the documents put that read otherwise now, each with its key before it; only if rows are put
 */
record WriteSql(
        DocumentTable table, ColumnNames filters, boolean removes, boolean replaces, boolean restores, boolean tells) {

    private static final String DIFFERS = "t.content_hash <> excluded.content_hash";
    /** Stands where no clock was read, because nothing that shows has changed; never stored. */
    private static final String NO_TIME = "timestamptz 'epoch'";

    private static final Map<WriteSql, String> TEXTS = new ConcurrentHashMap<>();

    private static final String TIME = "coalesce(clock.reading, " + NO_TIME + ")";

    /** Made once: a table has few of them. */
    String text() {
        return TEXTS.computeIfAbsent(this, WriteSql::made);
    }

    private String made() {
        List<String> parts = new ArrayList<>();
        List<String> gone = gone();
        if (puts()) {
            parts.add("r as materialized (" + rows() + ")");
        }
        if (removes) {
            parts.add("named as materialized (" + named() + ")");
        }
        if (replaces) {
            parts.add("others as materialized (" + others() + ")");
        }
        parts.add("changed as (" + changed(gone) + ")");
        parts.add("clock as (" + table.clocks().readFor("changed") + ")");
        List<String> deletes = gone.stream().map(this::delete).toList();
        int apart = puts() ? deletes.size() : deletes.size() - 1;
        for (int i = 0; i < apart; i++) {
            parts.add("deleted" + i + " as (" + deletes.get(i) + ")");
        }
        return "with " + String.join(", ", parts) + " " + (puts() ? put() : deletes.get(apart));
    }

    private boolean puts() {
        return filters != null;
    }

    private List<String> gone() {
        List<String> gone = new ArrayList<>();
        if (removes) {
            gone.add("named");
        }
        if (replaces) {
            gone.add("others");
        }
        return gone;
    }

    /** With what is known of the stored ones. */
    private String rows() {
        return "select " + columns("j")
                + ", j.created_at, j.document, j.content_hash, t.created_at as stored_created_at,"
                + " (t.content_hash is distinct from j.content_hash"
                + filters.each("", column -> " or t." + column + " is distinct from j." + column)
                + ") as differs from " + JsonRows.from(table.name(), 1) + " as j left join "
                + table.name() + " as t on " + table.key().equal("t", "j");
    }

    private String named() {
        return "select " + table.key().listOf("t") + " from " + table.name() + " as t join "
                + JsonRows.from(table.name(), puts() ? 2 : 1) + " as k on "
                + table.key().equal("t", "k") + inOrder();
    }

    private String others() {
        String unlessPut =
                puts() ? " and not exists (select 1 from r where " + table.key().equal("t", "r") + ")" : "";
        return "select " + table.key().listOf("t") + " from " + table.name() + " as t where t.id = any("
                + UuidArray.of(1 + (puts() ? 1 : 0) + (removes ? 1 : 0)) + ")" + unlessPut + inOrder();
    }

    private String inOrder() {
        return " order by " + table.key().listOf("t") + " for update of t";
    }

    private String changed(List<String> gone) {
        List<String> sources = new ArrayList<>();
        if (puts()) {
            sources.add("select " + table.scope() + " from r where differs");
        }
        gone.forEach(name -> sources.add("select " + table.scope() + " from " + name));
        return String.join(" union ", sources);
    }

    private String delete(String gone) {
        return "delete from " + table.name() + " as t using " + gone + " as g, clock where "
                + table.key().equal("t", "g") + " and " + table.clocks().of("g");
    }

    private String put() {
        return "insert into " + table.name() + " as t (" + String.join(", ", names())
                + ", created_at, updated_at, document, content_hash)"
                + " select " + columns("s") + ", s.shown_place, s.shown_time, " + shown()
                + ", s.content_hash from (select r.*, "
                + TIME + " as shown_time, " + place() + " as shown_place from r left join clock on "
                + table.clocks().of("r")
                + ") as s order by " + table.key().listOf("s") + " on conflict ("
                + table.key().list() + ") do update set " + sets()
                + " where " + anyDiffers()
                + (tells ? " returning " + table.key().listOf("t") + ", t.document" : "");
    }

    /**
     * Where it stands in the order of creation: as created, unless something that is read already was created later. A row that is
     * stored keeps its place.
     */
    private String place() {
        String fresh = restores
                ? "r.created_at"
                : "case when clock.before >= r.created_at then " + TIME + " else least(r.created_at, " + TIME + ") end";
        return "coalesce(r.stored_created_at, " + fresh + ")";
    }

    private String shown() {
        return CreatedAt.OF_THE_DOCUMENT.shownIn(
                UpdatedAt.OF_THE_DOCUMENT.shownIn("s.document", "s.shown_time"), "s.shown_place");
    }

    private String sets() {
        List<String> sets = new ArrayList<>(filters.all().stream()
                .map(column -> column + " = excluded." + column)
                .toList());
        sets.add("updated_at = case when " + DIFFERS + " then nullif(excluded.updated_at, " + NO_TIME
                + ") else t.updated_at end");
        sets.add("document = case when " + DIFFERS + " then excluded.document else t.document end");
        sets.add("content_hash = excluded.content_hash");
        return String.join(", ", sets);
    }

    private String anyDiffers() {
        return DIFFERS + filters.each("", column -> " or t." + column + " is distinct from excluded." + column);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(table.key().all());
        names.addAll(filters.all());
        return names;
    }

    private String columns(String alias) {
        return names().stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }
}
