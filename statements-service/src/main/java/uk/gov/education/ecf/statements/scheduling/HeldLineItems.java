package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.downstream.LineItemChanges;
import uk.gov.education.ecf.statements.model.NextStatement;
import uk.gov.education.ecf.statements.store.LineItemRow;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.Statements;

/**
 * Line items that no statement could take, waiting for one. While any wait, no statement of their provider and cohort fits; so
 * the one that fits now is the one that was scheduled or changed in this transaction, which holds its lock.
 */
@ApplicationScoped
class HeldLineItems {

    private final LineItems items;
    private final LineItemChanges changes;
    private final Statements statements;
    private final Now now;

    HeldLineItems(LineItems items, LineItemChanges changes, Statements statements, Now now) {
        this.items = items;
        this.changes = changes;
        this.statements = statements;
        this.now = now;
    }

    Uni<Void> attach(LeadProviderId leadProviderId, int cohort) {
        return items.lockHeldOf(leadProviderId, cohort)
                .chain(() -> items.heldOf(leadProviderId, cohort))
                .flatMap(held -> held.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : statements
                                .openOf(leadProviderId, cohort)
                                .map(open -> NextStatement.among(open, now.today()))
                                .flatMap(next -> attach(held, next)));
    }

    private Uni<Void> attach(List<LineItemRow> held, Optional<StatementId> next) {
        return next.isEmpty()
                ? Uni.createFrom().voidItem()
                : Multi.createFrom()
                        .iterable(held)
                        .onItem()
                        .transformToUniAndConcatenate(
                                row -> changes.move(row, row.item().on(next)))
                        .onItem()
                        .ignoreAsUni();
    }
}
