package uk.gov.education.ecf.platform.documents.listing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The statements of a list: an index range scan that reads one row more than asked, to know whether more follow. Columns are asked
 * for as they are stored: whatever PostgreSQL converts, it converts a hundred times for a page. A page that is asked for by its number
 * passes over the rows before it in the index alone; documents are read of its own rows only.
 *
 * @param walked the order in which rows are met: from the end of the page where it is asked for by what follows it
 * @param where  the conditions, those of the cursor included
 */
record ListSql(Listing listing, Order walked, Page page, String where) {

    /** The column that tells what the clock of the list says. */
    static final String CLOCK = "list_clock";

    private static final List<String> VERSION = List.of("id", "updated_at");

    /** @param conditions are given those of the page's cursor */
    static ListSql of(Listing listing, Conditions conditions, Order order, Page page) {
        Order walked = page.backwards() ? order.reversed() : order;
        page.start().ifPresent(cursor -> conditions.add(walked.after(bound(cursor, order, conditions))));
        return new ListSql(listing, walked, page, conditions.sql());
    }

    /** The rows with {@code id}, {@code updated_at}, {@code document} and the columns of the order. */
    String whole() {
        return select(columns());
    }

    /**
     * The same rows, each with what the clock of the list says.
     *
     * @param scope the parameter that holds whose list it is, as text
     */
    String wholeWithClock(String scope) {
        Set<String> columns = columns();
        columns.add("(select latest from document_clocks where list = '" + listing.table() + "' and scope = " + scope
                + ") as " + CLOCK);
        return select(columns);
    }

    private Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(VERSION);
        columns.add("document");
        walked.keys().forEach(key -> columns.add(key.column()));
        return columns;
    }

    /** The rows with {@code id} and {@code updated_at} alone; no document is read. */
    String versions() {
        return select(VERSION);
    }

    private String select(Iterable<String> columns) {
        String rows = " from " + listing.table() + " where " + where + " order by " + walked.sql() + " limit "
                + (page.perPage() + 1) + " offset " + page.offset();
        String select = "select " + String.join(", ", columns);
        return page.offset() == 0
                ? select + rows
                : select + " from (select " + listing.key() + rows + ") as page join " + listing.table() + " using ("
                        + listing.key() + ") order by " + walked.sql();
    }

    private static List<String> bound(Cursor cursor, Order order, Conditions conditions) {
        List<String> bound = new ArrayList<>();
        for (int i = 0; i < order.keys().size(); i++) {
            bound.add("cast(" + conditions.bind(cursor.position().get(i)) + "::text as "
                    + SortTypes.of(order.keys().get(i).column()) + ")");
        }
        return bound;
    }
}
