package uk.gov.education.ecf.statements.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.statements.model.LineItem;

/** The line items of a statement, the oldest first, some at a time: nothing is kept of those that were read. */
@ApplicationScoped
public class ItemPages {

    private static final int MOST = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String NEXT = LineItems.TABLE.select()
            + "where statement_id = ?1 and (created_at, id) > (?2, ?3) order by created_at, id limit " + MOST;

    /** How far somebody has read. */
    public static final class Place {

        private Instant createdAt = Instant.EPOCH;
        private UUID id = BEFORE_ALL;

        private List<LineItem> pass(List<LineItemRow> rows) {
            if (!rows.isEmpty()) {
                LineItemRow last = rows.get(rows.size() - 1);
                createdAt = last.createdAt();
                id = last.id();
            }
            return rows.stream().map(LineItemRow::item).toList();
        }
    }

    /** The items that follow there; empty at the end. */
    public Uni<List<LineItem>> next(StatementId statement, Place place) {
        return Sql.list(LineItemRow.class, NEXT, statement.value(), place.createdAt, place.id)
                .map(place::pass);
    }
}
