package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes of a list in their order: the id, the time, and the document, null where there is none to be shown any more.
 *
 * @param more whether there is a change behind the last
 */
record FoundChanges(List<Row> rows, boolean more) {

    static FoundChanges of(RowSet<Row> found, int most) {
        List<Row> rows = new ArrayList<>(found.size());
        found.forEach(rows::add);
        boolean more = rows.size() > most;
        return new FoundChanges(more ? rows.subList(0, most) : rows, more);
    }

    /**
     * What all that is found leads up to.
     *
     * @param from  where it was looked for
     * @param clock what the clock of the list said before
     */
    Position end(Position from, OffsetDateTime clock) {
        if (more) {
            return placeOf(rows.get(rows.size() - 1));
        }
        OffsetDateTime last = rows.isEmpty() ? from.time() : timeOf(rows.get(rows.size() - 1));
        return Position.behind(last.isAfter(clock) ? last : clock);
    }

    List<String> resources(String type) {
        return rows.stream().map(row -> resource(row, type)).toList();
    }

    static Position placeOf(Row row) {
        return new Position(timeOf(row), row.getUUID(0));
    }

    /** The resource object, or one that says that it is removed. */
    static String resource(Row row, String type) {
        String document = row.getString(2);
        return document == null
                ? "{\"id\":\"" + row.getUUID(0) + "\",\"type\":\"" + type + "\",\"meta\":{\"removed\":true}}"
                : document;
    }

    private static OffsetDateTime timeOf(Row row) {
        return row.getOffsetDateTime(1);
    }
}
