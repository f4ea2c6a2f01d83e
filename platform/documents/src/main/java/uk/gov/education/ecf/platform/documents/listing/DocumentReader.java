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

    DocumentReader(Pool pool, HttpHeaders headers, UnchangedPages unchanged) {
        this.pool = pool;
        this.headers = headers;
        this.unchanged = unchanged;
    }

    /**
     * One page of a list with its links.
     *
     * @param scope the value of the listing's scope column, e.g. the caller's lead provider id as a {@link UUID}
     * @throws RequestRefused 400 for a filter, page or cursor that cannot be read; filters are judged before paging
     */
    public Uni<Response> list(Listing listing, Object scope, UriInfo uri) {
        return unlessKnown(
                known -> unchanged.tagOf(
                        new UnchangedPages.Asked(listing.table(), scope.toString(), uri.getRequestUri(), known),
                        () -> PageQuery.of(listing, scope, uri).tag(pool)),
                () -> PageQuery.of(listing, scope, uri).answer(pool));
    }

    /** One resource, or 404 when the reader may not see it, it does not exist, or the id is malformed. Filters are judged before. */
    public Uni<Response> single(Listing listing, Object scope, String id, UriInfo uri) {
        Conditions conditions = listing.singleConditions(scope, QueryParameters.of(uri));
        conditions.add("id = %s", IdText.parse(id).orElseThrow(RequestRefused::notFound));
        String rest = " from " + listing.table() + " where " + conditions.sql();
        Tuple values = conditions.values();
        return unlessKnown(
                known -> first("select updated_at" + rest, values, FoundDocument::tagOf)
                        .map(found -> found.filter(tag -> tag.isAmong(known))),
                () -> first("select updated_at, document" + rest, values, FoundDocument::answer)
                        .map(found -> found.orElseGet(Answers::notFound)));
    }

    /** @param tag that the reader knows already, for the tags that are known to him; empty when he knows another or none */
    private Uni<Response> unlessKnown(
            Function<String, Future<Optional<EntityTag>>> tag, Supplier<Future<Response>> whole) {
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        // whoever travels may be shown something else than what is stored, which the tag does not name
        boolean travels = headers.getHeaderString(ServerDateFilter.HEADER) != null;
        Future<Response> answer = known == null || travels
                ? whole.get()
                : tag.apply(known).flatMap(found -> found.map(now -> Future.succeededFuture(now.unchanged()))
                        .orElseGet(whole));
        return Uni.createFrom().completionStage(answer.toCompletionStage());
    }

    private <T> Future<Optional<T>> first(String sql, Tuple values, Function<Row, T> read) {
        return pool.preparedQuery(sql)
                .execute(values)
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(read.apply(rows.iterator().next())));
    }
}
