package uk.gov.education.ecf.platform.documents.listing;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/**
 * What has changed in a list behind a position, in the order of change: documents and what the list has lost, each an index range scan
 * of its own, whose heads are merged. A document that the filters do not let through is told as removed: it may have been let through
 * before it changed.
 *
 * @param most how many changes are read
 */
record ChangesQuery(Listing listing, Object scope, QueryParameters query, Position from, int most) {

    /** @throws RequestRefused 400 for a filter, page or cursor that cannot be read; filters are judged before paging */
    static ChangesQuery of(Listing listing, Object scope, QueryParameters query) {
        listing.listConditions(scope, query);
        Position from = query.page("after").map(Position::decode).orElse(Position.BEGINNING);
        return new ChangesQuery(listing, scope, query, from, Page.perPage(query));
    }

    ChangesQuery from(Position position) {
        return new ChangesQuery(listing, scope, query, position, most);
    }

    ChangesQuery atMost(int changes) {
        return new ChangesQuery(listing, scope, query, from, changes);
    }

    Future<FoundChanges> read(Pool pool) {
        Conditions conditions = listing.listConditions(scope, query);
        String shown = conditions.sql();
        String place = "(" + conditions.bind(from.time()) + ", " + conditions.bind(from.id()) + ")";
        String tail = " > " + place + " order by 2, 1 limit " + (most + 1) + ")";
        String changed = "(select id, updated_at, case when " + shown + " then document end as document from "
                + listing.table() + " where " + listing.scopeColumn() + " = " + conditions.bind(scope)
                + " and (updated_at, id)" + tail;
        String removed = "(select id, removed_at, null from removed_documents where list = '" + listing.table()
                + "' and scope = " + conditions.bind(scope.toString()) + " and (removed_at, id)" + tail;
        return pool.preparedQuery(changed + " union all " + removed + " order by 2, 1 limit " + (most + 1))
                .execute(conditions.values())
                .map(rows -> FoundChanges.of(rows, most));
    }
}
