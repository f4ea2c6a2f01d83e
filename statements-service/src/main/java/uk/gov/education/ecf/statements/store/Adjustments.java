package uk.gov.education.ecf.statements.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.AdjustmentId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.statements.model.Adjustment;

/** Adjustments by statement. Whoever changes one holds its statement. */
@ApplicationScoped
public class Adjustments {

    private static final String ALL =
            "select id, payment_type, amount from adjustments where statement_id = ?1 order by created_at, id";

    private static final String ONE =
            "select id, payment_type, amount from adjustments where statement_id = ?1 and id = ?2";

    private static final String PUT =
            """
            insert into adjustments (statement_id, id, payment_type, amount, created_at) values (?1, ?2, ?3, ?4, ?5)
            on conflict (statement_id, id) do update set payment_type = excluded.payment_type, amount = excluded.amount""";

    private static final String REMOVE = "delete from adjustments where statement_id = ?1 and id = ?2";

    /** In the order in which they came. */
    public Uni<List<Adjustment>> allOf(StatementId statement) {
        return Sql.list(Object[].class, ALL, statement.value())
                .map(rows -> rows.stream().map(Adjustments::adjustment).toList());
    }

    public Uni<Optional<Adjustment>> find(StatementId statement, AdjustmentId id) {
        return Sql.list(Object[].class, ONE, statement.value(), id.value())
                .map(rows -> rows.stream().map(Adjustments::adjustment).findFirst());
    }

    /** A new one, or what became of one. */
    public Uni<Void> put(StatementId statement, Adjustment adjustment, Instant at) {
        return Sql.update(
                        PUT,
                        statement.value(),
                        adjustment.id().value(),
                        adjustment.paymentType(),
                        adjustment.amount(),
                        at)
                .replaceWithVoid();
    }

    public Uni<Void> remove(StatementId statement, AdjustmentId id) {
        return Sql.update(REMOVE, statement.value(), id.value()).replaceWithVoid();
    }

    private static Adjustment adjustment(Object[] row) {
        return new Adjustment(new AdjustmentId((UUID) row[0]), (String) row[1], (BigDecimal) row[2]);
    }
}
