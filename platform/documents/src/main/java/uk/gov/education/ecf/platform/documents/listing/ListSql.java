package uk.gov.education.ecf.platform.documents.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * The one statement of a list: an index range scan that reads one row more than asked, to know whether more follow. A page that
 * is asked for by its number passes over the rows before it in the index alone; documents are read of its own rows only.
 */
final class ListSql {

    private ListSql() {}

    static String of(Listing listing, Conditions conditions, Order order, Page page) {
        Order walked = page.backwards() ? order.reversed() : order;
        page.start().ifPresent(cursor -> conditions.add(walked.after(bound(cursor, order, conditions))));
        String rows = " from " + listing.table() + " where " + conditions.sql() + " order by " + walked.sql()
                + " limit " + (page.perPage() + 1) + " offset " + page.offset();
        String columns = "select document, " + order.positionSql();
        return page.offset() == 0
                ? columns + rows
                : columns + " from (select " + listing.key() + rows + ") as page join " + listing.table() + " using ("
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
