package uk.gov.education.ecf.platform.jsonapi.listing;

import java.util.ArrayList;
import java.util.List;

/** The one statement of a list: an index range scan that reads one row more than asked, to know whether more follow. */
final class ListSql {

    private ListSql() {
    }

    static String of(String table, Conditions conditions, Order order, Page page) {
        Order walked = page.backwards() ? order.reversed() : order;
        page.start().ifPresent(cursor -> conditions.add(walked.after(bound(cursor, order, conditions))));
        return "select document, " + order.positionSql() + " from " + table + " where " + conditions.sql()
                + " order by " + walked.sql() + " limit " + (page.perPage() + 1) + " offset " + page.offset();
    }

    private static List<String> bound(Cursor cursor, Order order, Conditions conditions) {
        List<String> bound = new ArrayList<>();
        for (int i = 0; i < order.keys().size(); i++) {
            bound.add("cast(" + conditions.bind(cursor.position().get(i)) + "::text as " + SortTypes.of(order.keys().get(i).column()) + ")");
        }
        return bound;
    }
}
