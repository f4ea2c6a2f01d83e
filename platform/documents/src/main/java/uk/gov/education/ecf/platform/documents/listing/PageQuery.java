package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import uk.gov.education.ecf.platform.jsonapi.http.EntityTag;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** One page of a list, as its address asks for it. */
record PageQuery(ListSql sql, Tuple values, Page page, Links links) {

    /** @throws RequestRefused 400 for a filter, page or cursor that cannot be read; filters are judged before paging */
    static PageQuery of(Listing listing, Object scope, UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri);
        Conditions conditions = listing.listConditions(scope, query);
        Order order = listing.order(query);
        Page page = Page.of(query, order);
        ListSql sql = ListSql.of(listing, conditions, order, page);
        return new PageQuery(sql, conditions.values(), page, new Links(uri, order, page));
    }

    /** The page with its links. */
    Future<Response> answer(Pool pool) {
        return rows(sql.whole(), pool).map(links::answer);
    }

    /** What {@link #answer} would be tagged with; no document is read. */
    Future<EntityTag> tag(Pool pool) {
        return rows(sql.versions(), pool).map(FoundPage::tag);
    }

    private Future<FoundPage> rows(String sql, Pool pool) {
        return pool.preparedQuery(sql)
                .execute(values)
                .map(rows -> FoundPage.of(rows, page))
                .recover(failure -> Future.failedFuture(
                        page.start().isPresent() && CursorFaults.isOne(failure)
                                ? CursorFaults.refused(failure)
                                : failure));
    }
}
