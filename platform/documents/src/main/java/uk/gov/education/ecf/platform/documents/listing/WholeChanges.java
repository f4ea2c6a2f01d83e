package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All that has changed in a list behind a position, as {@link WholeList} does with what it shows. */
final class WholeChanges implements Supplier<Future<List<String>>> {

    private final Address address;
    private final OffsetDateTime clock;
    private final Pool pool;
    private ChangesQuery next;
    private boolean over;

    /** @param clock what the clock of the list says now */
    WholeChanges(ChangesQuery query, Address address, OffsetDateTime clock, Pool pool) {
        this.address = address;
        this.clock = clock;
        this.pool = pool;
        this.next = query.atMost(Line.IN_A_BATCH);
    }

    @Override
    public Future<List<String>> get() {
        return over ? Future.succeededFuture(List.of()) : next.read(pool).map(this::lines);
    }

    private List<String> lines(FoundChanges found) {
        List<String> lines = new ArrayList<>(found.rows().size() + 1);
        found.rows().forEach(row -> lines.add(line(row)));
        Position end = found.end(next.from(), clock);
        if (found.more()) {
            next = next.from(end);
        } else {
            over = true;
            lines.add(Line.last(address.ofChanges(end)));
        }
        return lines;
    }

    private String line(Row row) {
        String resource = FoundChanges.resource(row, next.listing().type());
        String cursor = FoundChanges.placeOf(row).encoded();
        return row.getString(2) == null ? Line.ofRemoved(resource, cursor) : Line.of(resource, cursor);
    }
}
