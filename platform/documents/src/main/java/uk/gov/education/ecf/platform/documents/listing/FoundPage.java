package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.platform.jsonapi.http.EntityTag;

/**
 * The rows of a page in the order in which they are shown, and whether more would follow.
 *
 * @param more whether there is a row behind the last that was walked to
 */
record FoundPage(List<Row> rows, boolean more) {

    private static final byte[] OPENING = "{\"data\":[".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH_OF_LINKS = 1024;
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
        return new FoundPage(shown, more);
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
        String named = HexFormat.of().formatHex(digest(versions.array()), 0, BYTES_KEPT);
        return EntityTag.of(more ? named + "-more" : named);
    }

    /** The list document, {@code data} first. Links are percent-encoded, so nothing in them needs escaping. */
    byte[] body(String next, String previous) {
        int length = LENGTH_OF_LINKS;
        for (Row row : rows) {
            length += row.getString(2).length() + 1;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(length);
        body.writeBytes(OPENING);
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                body.write(',');
            }
            body.writeBytes(rows.get(i).getString(2).getBytes(StandardCharsets.UTF_8));
        }
        String links = "],\"links\":{\"next\":" + quoted(next) + ",\"prev\":" + quoted(previous) + "}}";
        body.writeBytes(links.getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static String quoted(String link) {
        return link == null ? "null" : '"' + link + '"';
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
