package uk.gov.education.ecf.statements.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemKind;
import uk.gov.education.ecf.statements.model.ProviderCohort;

/** Line items. Whoever changes one holds the statement that it is on; waiting ones are held by provider and cohort. */
@ApplicationScoped
public class LineItems {

    /** A whole statement in one statement of SQL: it may have thousands of items. */
    private static final String MAKE_PAYABLE =
            """
            with moved as (
                update line_items set state = 'payable', version = version + 1
                where statement_id = ?1 and state in ('eligible', 'awaiting_clawback') returning *)
            select * from moved order by created_at, id""";

    private static final String AUTHORISE =
            """
            with authorised as (
                update line_items set payment_authorised_at = ?2, version = version + 1
                where statement_id = ?1 and state = 'payable' returning *)
            select * from authorised order by created_at, id""";

    private static final String LEFT_TO_SETTLE =
            """
            select 1 from line_items
            where statement_id = ?1 and state in ('eligible', 'awaiting_clawback', 'payable') limit 1""";

    public Uni<Optional<LineItem>> find(DeclarationId declaration, LineItemKind kind) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery(
                                "from LineItemRow where declarationId = ?1 and kind = ?2", LineItemRow.class)
                        .setParameter(1, declaration.value())
                        .setParameter(2, kind.wireName())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(LineItemRow::item));
    }

    /** The statement that the declaration's item of the kind is on, without loading the item; empty when held or unknown. */
    public Uni<Optional<StatementId>> findStatementOf(DeclarationId declaration, LineItemKind kind) {
        return Sql.one(
                        UUID.class,
                        "select statement_id from line_items where declaration_id = ?1 and kind = ?2",
                        declaration.value(),
                        kind.wireName())
                .map(found -> found.map(StatementId::new));
    }

    /** Those that wait for a statement, the longest waiting first; not those whose declarations count no more. */
    public Uni<List<LineItem>> allWaiting(ProviderCohort providerCohort) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery(
                                "from LineItemRow where leadProviderId = ?1 and cohort = ?2 and statementId is null"
                                        + " and state in ('eligible', 'awaiting_clawback') order by createdAt, id",
                                LineItemRow.class)
                        .setParameter(1, providerCohort.leadProviderId().value())
                        .setParameter(2, providerCohort.cohort())
                        .getResultList())
                .map(rows -> rows.stream().map(LineItemRow::item).toList());
    }

    /**
     * Until the transaction ends, nobody else lets items of the provider and cohort wait or looks for waiting ones: an item and
     * the statement that could take it cannot miss each other.
     */
    public Uni<Void> holdWaiting(ProviderCohort providerCohort) {
        return AdvisoryLocks.hold("held/", providerCohort);
    }

    public Uni<StoredLineItem> add(LineItem item, Instant createdAt) {
        LineItemRow row = new LineItemRow(item, createdAt);
        return Panache.getSession()
                .flatMap(session -> session.persist(row).chain(session::flush))
                .map(flushed -> row.stored());
    }

    /** Writes an item that the transaction has read as it is now. */
    public Uni<StoredLineItem> save(LineItem changed) {
        return Panache.getSession()
                .flatMap(session -> session.find(LineItemRow.class, changed.id().value())
                        .invoke(row -> row.take(changed))
                        .call(session::flush)
                        .map(LineItemRow::stored));
    }

    /** Answers every item that turned payable. */
    public Uni<List<StoredLineItem>> makePayable(StatementId statement) {
        return changed(MAKE_PAYABLE, statement.value());
    }

    /** Answers every item whose payment, or clawback, is authorised by this. */
    public Uni<List<StoredLineItem>> authorise(StatementId statement, Instant when) {
        return changed(AUTHORISE, statement.value(), when);
    }

    public Uni<Boolean> areOn(StatementId statement) {
        return Sql.list(Integer.class, "select 1 from line_items where statement_id = ?1 limit 1", statement.value())
                .map(rows -> !rows.isEmpty());
    }

    public Uni<Boolean> areLeftToSettleOn(StatementId statement) {
        return Sql.list(Integer.class, LEFT_TO_SETTLE, statement.value()).map(rows -> !rows.isEmpty());
    }

    private static Uni<List<StoredLineItem>> changed(String sql, Object... parameters) {
        return Sql.list(LineItemRow.class, sql, parameters)
                .map(rows -> rows.stream().map(LineItemRow::stored).toList());
    }
}
