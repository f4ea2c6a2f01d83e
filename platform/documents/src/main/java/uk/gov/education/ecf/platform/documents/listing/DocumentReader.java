package uk.gov.education.ecf.platform.documents.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.path.IdText;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Answers every GET of the provider API from prepared documents: one statement, no parsing. */
@ApplicationScoped
public class DocumentReader {

    @Inject
    Pool pool;

    /**
     * One page of a list with its links.
     *
     * @param scope the value of the listing's scope column, e.g. the caller's lead provider id as a {@link UUID}
     * @throws RequestRefused 400 for a filter, page or cursor that cannot be read; filters are judged before paging
     */
    public Uni<Response> list(Listing listing, Object scope, UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri);
        Conditions conditions = listing.listConditions(scope, query);
        Order order = listing.order(query);
        Page page = Page.of(query, order);
        String sql = ListSql.of(listing, conditions, order, page);
        return pool.preparedQuery(sql)
                .execute(new Tuple(conditions.values()))
                .onFailure(failure -> page.start().isPresent() && CursorFaults.isOne(failure))
                .transform(CursorFaults::refused)
                .map(rows -> ListAnswer.of(found(rows), order, page, uri));
    }

    /** One resource, or 404 when the reader may not see it, it does not exist, or the id is malformed. Filters are judged before. */
    public Uni<Response> single(Listing listing, Object scope, String id, UriInfo uri) {
        Conditions conditions = listing.singleConditions(scope, QueryParameters.of(uri));
        conditions.add("id = %s", IdText.parse(id).orElseThrow(RequestRefused::notFound));
        String sql = "select document from " + listing.table() + " where " + conditions.sql();
        return pool.preparedQuery(sql)
                .execute(new Tuple(conditions.values()))
                .map(rows -> rows.size() == 0
                        ? Answers.notFound()
                        : Answers.document(rows.iterator().next().getString(0)));
    }

    private static List<FoundDocument> found(RowSet<Row> rows) {
        List<FoundDocument> found = new ArrayList<>(rows.size());
        rows.forEach(row -> found.add(new FoundDocument(row.getString(0), Arrays.asList(row.getArrayOfStrings(1)))));
        return found;
    }
}
