package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.http.EntityTag;
import uk.gov.education.ecf.platform.jsonapi.http.Lines;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/**
 * Answers what has changed in a list since its reader asked last. While the clock of the list stands where the reader left it, no row
 * is looked for.
 */
@ApplicationScoped
class Changes {

    private static final int GONE = 410;

    private final Pool pool;
    private final ListClocks clocks;
    private final ListsAtOnce atOnce;

    Changes(Pool pool, ListClocks clocks, ListsAtOnce atOnce) {
        this.pool = pool;
        this.clocks = clocks;
        this.atOnce = atOnce;
    }

    /**
     * A page of changes.
     *
     * @param known the tags of what the reader has already; null if none
     * @throws RequestRefused 400 for a filter or position that cannot be read; the future fails with 410 for one that is ahead of the
     *                        list, whose history has been lost then
     */
    Future<Response> since(Listing listing, Object scope, UriInfo uri, String known) {
        ChangesQuery query = ChangesQuery.of(listing, scope, QueryParameters.of(uri));
        return clock(query).flatMap(clock -> found(query, clock).map(found -> {
            Position end = found.end(query.from(), clock);
            EntityTag tag = end.tag();
            return tag.isAmong(known) ? tag.unchanged() : answer(listing, new Address(uri), found, end);
        }));
    }

    /** All changes, line by line; otherwise as {@link #since}. */
    Future<Response> lines(Listing listing, Object scope, UriInfo uri, String known) {
        ChangesQuery query = ChangesQuery.of(listing, scope, QueryParameters.of(uri));
        return clock(query).flatMap(clock -> {
            EntityTag tag = WholeLists.tag(clock);
            return tag.isAmong(known)
                    ? Future.succeededFuture(tag.unchanged())
                    : atOnce.unlessTooMany(scope, () -> Lines.of(new WholeChanges(query, new Address(uri), clock, pool))
                            .map(tag::on));
        });
    }

    /** What the clock of the list says; fails where the reader's position is ahead of it. */
    private Future<OffsetDateTime> clock(ChangesQuery query) {
        return clocks.latest(query.listing().table(), query.scope().toString()).map(clock -> {
            if (clock.filter(query.from().time()::isAfter).isPresent()) {
                throw new RequestRefused(GONE, List.of(TransportRefusals.of(GONE)));
            }
            return clock.orElse(Position.EARLIEST);
        });
    }

    /** The earliest time is no clock's: where there is none, rows tell what has changed. */
    private Future<FoundChanges> found(ChangesQuery query, OffsetDateTime clock) {
        boolean unchanged = !clock.equals(Position.EARLIEST) && query.from().equals(Position.behind(clock));
        return unchanged ? Future.succeededFuture(new FoundChanges(List.of(), false)) : query.read(pool);
    }

    private static Response answer(Listing listing, Address address, FoundChanges found, Position end) {
        String changes = address.ofChanges(end);
        String next = found.more() ? changes : null;
        return end.tag().on(ListBody.of(found.resources(listing.type()), next, null, changes));
    }
}
