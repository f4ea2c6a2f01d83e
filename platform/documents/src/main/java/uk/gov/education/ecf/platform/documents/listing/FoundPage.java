package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.platform.jsonapi.http.EntityTag;
import uk.gov.education.ecf.platform.values.Sha256;

/**
 * The rows of a page in the order in which they are shown, and whether more would follow.
 *
 * @param more  whether there is a row behind the last that was walked to
 * @param clock what the clock of the list said when they were read; the earliest time where it was not asked for or is not there yet
 */
record FoundPage(List<Row> rows, boolean more, OffsetDateTime clock) {

    private static final int VERSION_BYTES = 3 * Long.BYTES;
    private static final int BYTES_KEPT = 16;

    static FoundPage of(RowSet<Row> found, Page page) {
        boolean more = found.size() > page.perPage();
        List<Row> rows = new ArrayList<>(found.size());
        found.forEach(rows::add);
        List<Row> shown = more ? rows.subList(0, page.perPage()) : rows;
        if (page.backwards()) {
            Collections.reverse(shown);
        }
        return new FoundPage(shown, more, clock(rows));
    }

    private static OffsetDateTime clock(List<Row> rows) {
        int column = rows.isEmpty() ? -1 : rows.get(0).getColumnIndex(ListSql.CLOCK);
        OffsetDateTime reading = column < 0 ? null : rows.get(0).getOffsetDateTime(column);
        return reading == null ? Position.EARLIEST : reading;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The place of a row in its list, as a cursor keeps it. */
    List<String> placeOf(int row, Order order) {
        Row found = rows.get(row);
        return order.keys().stream()
                .map(key -> found.getValue(key.column()).toString())
                .toList();
    }

    /** What names the versions of the documents, and whether more follow: the links that are shown depend on it. */
    EntityTag tag() {
        ByteBuffer versions = ByteBuffer.allocate(rows.size() * VERSION_BYTES);
        for (Row row : rows) {
            UUID id = row.getUUID(0);
            OffsetDateTime changed = row.getOffsetDateTime(1);
            versions.putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .putLong(changed.toEpochSecond() * 1_000_000 + changed.getNano() / 1_000);
        }
        String named = Sha256.hex(versions.array(), BYTES_KEPT);
        return EntityTag.of(more ? named + "-more" : named);
    }

    /** The finished resource objects. */
    List<String> documents() {
        return rows.stream().map(row -> row.getString(2)).toList();
    }

    /** The same rows with what the clock of their list said before they were read. */
    FoundPage readAt(Optional<OffsetDateTime> reading) {
        return new FoundPage(rows, more, reading.orElse(Position.EARLIEST));
    }
}
