package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import uk.gov.education.ecf.platform.jsonapi.http.EntityTag;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** One page of a list, as its address asks for it. */
record PageQuery(ListSql sql, Conditions conditions, Page page, Object scope) {

    /** @throws RequestRefused 400 for a filter, page or cursor that cannot be read; filters are judged before paging */
    static PageQuery of(Listing listing, Object scope, QueryParameters query) {
        Conditions conditions = listing.listConditions(scope, query);
        Order order = listing.order(query);
        return of(listing, scope, conditions, order, Page.of(query, order));
    }

    /** A page that the address does not ask for in so many words. */
    static PageQuery of(Listing listing, Object scope, QueryParameters query, Page page) {
        return of(listing, scope, listing.listConditions(scope, query), listing.order(query), page);
    }

    private static PageQuery of(Listing listing, Object scope, Conditions conditions, Order order, Page page) {
        return new PageQuery(ListSql.of(listing, conditions, order, page), conditions, page, scope);
    }

    /** The page as it is. */
    Future<FoundPage> read(Pool pool) {
        return rows(sql.whole(), conditions.values(), pool);
    }

    /**
     * The page with what the clock of its list said, unless its cursor tells when the walk began. Rows tell it themselves, for they are
     * read at the same moment; where there are none, it is read before them.
     */
    Future<FoundPage> readWithClock(Pool pool, Supplier<Future<Optional<OffsetDateTime>>> clock) {
        if (page.began().isPresent()) {
            return read(pool);
        }
        Tuple values = conditions.values().addString(scope.toString());
        String text = sql.wholeWithClock("$" + values.size());
        return rows(text, values, pool)
                .flatMap(found -> found.isEmpty()
                        ? clock.get().flatMap(reading -> read(pool).map(again -> again.readAt(reading)))
                        : Future.succeededFuture(found));
    }

    /** What the page would be tagged with; no document is read. */
    Future<EntityTag> tag(Pool pool) {
        return rows(sql.versions(), conditions.values(), pool).map(FoundPage::tag);
    }

    private Future<FoundPage> rows(String text, Tuple values, Pool pool) {
        return pool.preparedQuery(text)
                .execute(values)
                .map(rows -> FoundPage.of(rows, page))
                .recover(failure -> Future.failedFuture(
                        page.start().isPresent() && CursorFaults.isOne(failure)
                                ? CursorFaults.refused(failure)
                                : failure));
    }
}
