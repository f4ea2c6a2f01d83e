package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * All of a list as lines: each batch is a short reading of its own behind the last row of the one before, so that nothing is held while
 * they are taken. Each line tells by its cursor how to go on after it; the last one leads to what has changed meanwhile.
 */
final class WholeList implements Supplier<Future<List<String>>> {

    private final Listing listing;
    private final Object scope;
    private final QueryParameters query;
    private final Address address;
    private final Order order;
    private final Pool pool;
    private final OffsetDateTime began;
    private Cursor last;
    private boolean over;

    /** @param clock what the clock of the list says now */
    WholeList(Listing listing, Object scope, QueryParameters query, Address address, OffsetDateTime clock, Pool pool) {
        this.listing = listing;
        this.scope = scope;
        this.query = query;
        this.address = address;
        this.pool = pool;
        this.order = listing.order(query);
        this.last = query.page("after").map(word -> Cursor.decode(word, order)).orElse(null);
        this.began = Optional.ofNullable(last).flatMap(Cursor::began).orElse(clock);
    }

    @Override
    public Future<List<String>> get() {
        return over
                ? Future.succeededFuture(List.of())
                : PageQuery.of(listing, scope, query, new Page(1, Line.IN_A_BATCH, last, null))
                        .read(pool)
                        .map(this::lines);
    }

    private List<String> lines(FoundPage found) {
        List<String> documents = found.documents();
        List<String> lines = new ArrayList<>(documents.size() + 1);
        IntStream.range(0, documents.size())
                .forEach(row -> lines.add(
                        Line.of(documents.get(row), placeOf(found, row).encoded())));
        if (found.more()) {
            last = placeOf(found, documents.size() - 1);
        } else {
            over = true;
            lines.add(Line.last(address.ofChanges(Position.behind(began))));
        }
        return lines;
    }

    private Cursor placeOf(FoundPage found, int row) {
        return new Cursor(order.sql(), found.placeOf(row, order), Optional.of(began));
    }
}
