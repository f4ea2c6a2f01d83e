package uk.gov.education.ecf.platform.documents.listing;

import java.time.OffsetDateTime;
import java.util.Optional;
import uk.gov.education.ecf.platform.jsonapi.refusal.CommonRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/**
 * Which rows of a list are asked for: a numbered page, or the rows after or before a cursor (rule W15).
 *
 * @param number  1-based page number; 1 when a cursor is given
 * @param perPage rows in the page, at most 3000
 * @param after   the cursor this page starts behind; null if none
 * @param before  the cursor this page ends in front of; null if none
 */
record Page(long number, int perPage, Cursor after, Cursor before) {

    static final int DEFAULT_PER_PAGE = 100;
    static final int MOST_PER_PAGE = 3000;

    static Page of(QueryParameters query, Order order) {
        long number = number(query.page("page"), 1);
        int perPage = perPage(query);
        Cursor after =
                query.page("after").map(word -> Cursor.decode(word, order)).orElse(null);
        Cursor before = after != null
                ? null
                : query.page("before").map(word -> Cursor.decode(word, order)).orElse(null);
        return new Page(after == null && before == null ? number : 1, perPage, after, before);
    }

    static int perPage(QueryParameters query) {
        return (int) Math.min(number(query.page("per_page"), DEFAULT_PER_PAGE), MOST_PER_PAGE);
    }

    boolean backwards() {
        return before != null;
    }

    /** True when rows lie in front of this page. */
    boolean hasEarlierRows() {
        return after != null || number > 1;
    }

    /** What the clock of the list said when the walk through it began that leads here; empty for its first page. */
    Optional<OffsetDateTime> began() {
        return start().flatMap(Cursor::began);
    }

    Optional<Cursor> start() {
        return Optional.ofNullable(after != null ? after : before);
    }

    long offset() {
        return Math.min(number - 1, Long.MAX_VALUE / MOST_PER_PAGE) * perPage;
    }

    private static long number(Optional<String> given, long otherwise) {
        if (given.isEmpty()) {
            return otherwise;
        }
        return LenientNumbers.leading(given.get())
                .filter(number -> number >= 1)
                .orElseThrow(() -> new RequestRefused(CommonRefusals.PAGE));
    }
}
