package uk.gov.education.ecf.statements.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.statements.model.LineItem;

/** Line items. The statement they are on is locked by whoever changes them; held ones by the lock of their provider and cohort. */
@ApplicationScoped
public class LineItems {

    /** A whole statement in one statement of SQL: it may have thousands of items. */
    private static final String MAKE_PAYABLE =
            """
            with moved as (
                update line_items set state = 'payable', version = version + 1
                where statement_id = ?1 and kind = 'billable' and state = 'eligible' returning *)
            select * from moved order by created_at, id""";

    private static final String AUTHORISE =
            """
            with authorised as (
                update line_items set payment_authorised_at = ?2, version = version + 1
                where statement_id = ?1 and kind = 'billable' and state = 'payable' returning *)
            select * from authorised order by created_at, id""";

    private static final String LEFT_TO_PAY =
            """
            select 1 from line_items
            where statement_id = ?1 and kind = 'billable' and state in ('eligible', 'payable') limit 1""";

    public Uni<Optional<LineItemRow>> billableOf(DeclarationId declaration) {
        return Panache.getSession().flatMap(session -> session.createQuery(
                        "from LineItemRow where declarationId = ?1 and kind = ?2", LineItemRow.class)
                .setParameter(1, declaration.value())
                .setParameter(2, LineItemRow.BILLABLE)
                .getSingleResultOrNull()
                .map(Optional::ofNullable));
    }

    /** The statement that the declaration's billable item is on, without loading the item; empty when held or unknown. */
    public Uni<Optional<StatementId>> statementOf(DeclarationId declaration) {
        return Sql.one(
                        UUID.class,
                        "select statement_id from line_items where declaration_id = ?1 and kind = 'billable'",
                        declaration.value())
                .map(found -> found.map(StatementId::new));
    }

    public Uni<List<LineItemRow>> heldOf(LeadProviderId leadProviderId, int cohort) {
        return Panache.getSession().flatMap(session -> session.createQuery(
                        "from LineItemRow where leadProviderId = ?1 and cohort = ?2 and statementId is null order by createdAt, id",
                        LineItemRow.class)
                .setParameter(1, leadProviderId.value())
                .setParameter(2, cohort)
                .getResultList());
    }

    /**
     * Until the transaction ends, nobody else holds items of the provider and cohort or looks for held ones: an item and the
     * statement that could take it cannot miss each other.
     */
    public Uni<Void> lockHeldOf(LeadProviderId leadProviderId, int cohort) {
        return Sql.list(String.class, AdvisoryLocks.TAKE, "held/" + leadProviderId + "/" + cohort)
                .replaceWithVoid();
    }

    public Uni<LineItemRow> add(LineItem item, Instant createdAt) {
        LineItemRow row = new LineItemRow(item, createdAt);
        return Panache.getSession()
                .flatMap(session -> session.persist(row).chain(session::flush))
                .replaceWith(row);
    }

    /** Writes the item as it is now; the row has its new version afterwards. */
    public Uni<LineItemRow> save(LineItemRow row, LineItem changed) {
        row.take(changed);
        return Panache.getSession().flatMap(session -> session.flush()).replaceWith(row);
    }

    /** Answers every billable item that turned from eligible to payable. */
    public Uni<List<LineItemRow>> makePayable(StatementId statement) {
        return Sql.list(LineItemRow.class, MAKE_PAYABLE, statement.value());
    }

    /** Answers every billable item whose payment is authorised by this. */
    public Uni<List<LineItemRow>> authorise(StatementId statement, Instant when) {
        return Sql.list(LineItemRow.class, AUTHORISE, statement.value(), when);
    }

    public Uni<Boolean> areOn(StatementId statement) {
        return Sql.list(Integer.class, "select 1 from line_items where statement_id = ?1 limit 1", statement.value())
                .map(rows -> !rows.isEmpty());
    }

    public Uni<Boolean> areLeftToPayOn(StatementId statement) {
        return Sql.list(Integer.class, LEFT_TO_PAY, statement.value()).map(rows -> !rows.isEmpty());
    }
}
