package uk.gov.education.ecf.platform.documents.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.gov.education.ecf.platform.jsonapi.clock.ServerDateFilter;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.EntityTag;
import uk.gov.education.ecf.platform.jsonapi.http.Lines;
import uk.gov.education.ecf.platform.jsonapi.path.IdText;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/**
 * Answers every GET of the provider API from prepared documents: one statement, no parsing. Whoever knows what he would read costs
 * no document either: tags name the versions of documents. The driver is asked in its own terms, for a reading has no session to
 * carry along.
 */
@ApplicationScoped
public class DocumentReader {

    private final Pool pool;
    private final HttpHeaders headers;
    private final UnchangedPages unchanged;
    private final Changes changes;
    private final WholeLists whole;
    private final ListClocks clocks;

    DocumentReader(
            Pool pool,
            HttpHeaders headers,
            UnchangedPages unchanged,
            Changes changes,
            WholeLists whole,
            ListClocks clocks) {
        this.pool = pool;
        this.headers = headers;
        this.unchanged = unchanged;
        this.changes = changes;
        this.whole = whole;
        this.clocks = clocks;
    }

    /**
     * One page of a list with its links; all of it, as {@link Lines}, for whoever likes that best.
     *
     * @param scope the value of the listing's scope column, e.g. the caller's lead provider id as a {@link UUID}
     * @throws RequestRefused 400 for a filter, page or cursor that cannot be read; filters are judged before paging
     */
    public Uni<Response> list(Listing listing, Object scope, UriInfo uri) {
        Future<Response> answer = Lines.areAskedFor(headers)
                ? whole.lines(listing, scope, uri, known().orElse(null))
                : unlessKnown(
                        known -> unchanged.tagOf(
                                new UnchangedPages.Asked(listing.table(), scope.toString(), uri.getRequestUri(), known),
                                () -> PageQuery.of(listing, scope, QueryParameters.of(uri))
                                        .tag(pool)),
                        () -> page(listing, scope, uri));
        return told(answer.map(Lines::amongOthers));
    }

    private Future<Response> page(Listing listing, Object scope, UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri);
        PageQuery page = PageQuery.of(listing, scope, query);
        Links links = new Links(new Address(uri), listing.order(query), page.page());
        return page.readWithClock(pool, () -> clocks.latest(listing.table(), scope.toString()))
                .map(links::answer);
    }

    /**
     * What has changed in a list behind the position in {@code page[after]}, in the order of change: resources as the list shows them
     * now, and those that it does not show any more, with {@code meta.removed}. Without a position it is everything. All of them come
     * as {@link Lines} for whoever likes that best.
     *
     * @param scope as for {@link #list}
     * @throws RequestRefused 400 for a filter, page or position that cannot be read
     */
    public Uni<Response> changes(Listing listing, Object scope, UriInfo uri) {
        String known = known().orElse(null);
        Future<Response> answer = Lines.areAskedFor(headers)
                ? changes.lines(listing, scope, uri, known)
                : changes.since(listing, scope, uri, known);
        return told(answer.map(Lines::amongOthers));
    }

    /** One resource, or 404 when the reader may not see it, it does not exist, or the id is malformed. Filters are judged before. */
    public Uni<Response> single(Listing listing, Object scope, String id, UriInfo uri) {
        Conditions conditions = listing.singleConditions(scope, QueryParameters.of(uri));
        conditions.add("id = %s", IdText.parse(id).orElseThrow(RequestRefused::notFound));
        String rest = " from " + listing.table() + " where " + conditions.sql();
        Tuple values = conditions.values();
        return told(unlessKnown(
                known -> first("select updated_at" + rest, values, FoundDocument::tagOf)
                        .map(found -> found.filter(tag -> tag.isAmong(known))),
                () -> first("select updated_at, document" + rest, values, FoundDocument::answer)
                        .map(found -> found.orElseGet(Answers::notFound))));
    }

    /** @param tag that the reader knows already, for the tags that are known to him; empty when he knows another or none */
    private Future<Response> unlessKnown(
            Function<String, Future<Optional<EntityTag>>> tag, Supplier<Future<Response>> whole) {
        return known().map(known -> tag.apply(known)
                        .flatMap(found -> found.map(now -> Future.succeededFuture(now.unchanged()))
                                .orElseGet(whole)))
                .orElseGet(whole);
    }

    private static Uni<Response> told(Future<Response> answer) {
        return Uni.createFrom().completionStage(answer.toCompletionStage());
    }

    /** The tags that the reader has. Whoever travels may be shown something else than what is stored, which no tag names. */
    private Optional<String> known() {
        boolean travels = headers.getHeaderString(ServerDateFilter.HEADER) != null;
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                .filter(known -> !travels);
    }

    private <T> Future<Optional<T>> first(String sql, Tuple values, Function<Row, T> read) {
        return pool.preparedQuery(sql)
                .execute(values)
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(read.apply(rows.iterator().next())));
    }
}
