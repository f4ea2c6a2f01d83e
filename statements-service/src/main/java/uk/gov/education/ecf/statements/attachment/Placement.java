package uk.gov.education.ecf.statements.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.NextStatement;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.Statements;

/**
 * Finds the statement for a line item and locks it, so that it cannot close before the item is on it. A statement is chosen
 * without a lock and looked at again once it is locked; if it closed in between, the choice starts over.
 */
@ApplicationScoped
class Placement {

    private final Statements statements;
    private final LineItems items;
    private final Now now;

    Placement(Statements statements, LineItems items, Now now) {
        this.statements = statements;
        this.items = items;
        this.now = now;
    }

    /** @param expected the statement that the declaration names, null for none; empty is answered when no statement can take it */
    Uni<Optional<StatementId>> of(DeclaredWork work, StatementId expected) {
        return ifItTakes(work, Optional.ofNullable(expected))
                .flatMap(found -> found.isPresent() ? Uni.createFrom().item(found) : next(work))
                .flatMap(found -> found.isPresent()
                        ? Uni.createFrom().item(found)
                        : items.lockHeldOf(work.leadProviderId(), work.cohort()).chain(() -> next(work)));
    }

    private Uni<Optional<StatementId>> next(DeclaredWork work) {
        return statements
                .openOf(work.leadProviderId(), work.cohort())
                .map(open -> NextStatement.among(open, now.today()))
                .flatMap(chosen -> chosen.isEmpty()
                        ? Uni.createFrom().item(chosen)
                        : ifItTakes(work, chosen)
                                .flatMap(found ->
                                        found.isPresent() ? Uni.createFrom().item(found) : next(work)));
    }

    private Uni<Optional<StatementId>> ifItTakes(DeclaredWork work, Optional<StatementId> statement) {
        return statement.isEmpty()
                ? Uni.createFrom().item(statement)
                : statements
                        .lock(statement.get())
                        .map(locked ->
                                locked.filter(row -> row.statement().takesItemsOf(work.leadProviderId(), work.cohort()))
                                                .isPresent()
                                        ? statement
                                        : Optional.empty());
    }
}
