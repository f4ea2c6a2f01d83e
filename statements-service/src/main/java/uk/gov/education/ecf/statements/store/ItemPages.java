package uk.gov.education.ecf.statements.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.model.LineItem;

/** The line items of a statement, the oldest first, some at a time: nothing is kept of those that were read. */
@ApplicationScoped
public class ItemPages {

    private static final int MOST = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String NEXT =
            """
            from LineItemRow where statementId = ?1 and (createdAt > ?2 or createdAt = ?2 and id > ?3)
            order by createdAt, id""";

    /** How far somebody has read. */
    public static final class Place {

        private Instant createdAt = Instant.EPOCH;
        private UUID id = BEFORE_ALL;

        private List<LineItem> pass(List<LineItemRow> rows) {
            if (!rows.isEmpty()) {
                LineItemRow last = rows.get(rows.size() - 1);
                createdAt = last.createdAt;
                id = last.id;
            }
            return rows.stream().map(LineItemRow::item).toList();
        }
    }

    /** The items that follow there; empty at the end. */
    public Uni<List<LineItem>> next(StatementId statement, Place place) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery(NEXT, LineItemRow.class)
                        .setParameter(1, statement.value())
                        .setParameter(2, place.createdAt)
                        .setParameter(3, place.id)
                        .setMaxResults(MOST)
                        .setReadOnly(true)
                        .getResultList()
                        .invoke(session::clear))
                .map(place::pass);
    }
}
