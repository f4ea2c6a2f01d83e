package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import uk.gov.education.ecf.platform.jsonapi.http.EntityTag;
import uk.gov.education.ecf.platform.jsonapi.http.Lines;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Answers a whole list line by line. What the clock of the list says is its tag: while it stands still, so does the list. */
@ApplicationScoped
class WholeLists {

    private final Pool pool;
    private final ListClocks clocks;
    private final ListsAtOnce atOnce;

    WholeLists(Pool pool, ListClocks clocks, ListsAtOnce atOnce) {
        this.pool = pool;
        this.clocks = clocks;
        this.atOnce = atOnce;
    }

    /**
     * @param known the tags of what the reader has already; null if none
     * @throws RequestRefused 400 for a filter or cursor that cannot be read
     */
    Future<Response> lines(Listing listing, Object scope, UriInfo uri, String known) {
        QueryParameters query = QueryParameters.of(uri);
        PageQuery.of(listing, scope, query);
        return clocks.latest(listing.table(), scope.toString()).flatMap(reading -> {
            OffsetDateTime clock = reading.orElse(Position.EARLIEST);
            EntityTag tag = tag(clock);
            return tag.isAmong(known)
                    ? Future.succeededFuture(tag.unchanged())
                    : atOnce.unlessTooMany(
                            scope, () -> Lines.of(new WholeList(listing, scope, query, new Address(uri), clock, pool))
                                    .map(tag::on));
        });
    }

    /** Of all lines that follow from what the clock said. */
    static EntityTag tag(OffsetDateTime clock) {
        return EntityTag.of("lines-" + Long.toHexString(ChronoUnit.MICROS.between(Position.EARLIEST, clock)));
    }
}
