package uk.gov.education.ecf.statements.cutoff;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemBecamePayable;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementClosed;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.statements.downstream.LineItemChanges;
import uk.gov.education.ecf.statements.downstream.StatementChanges;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.store.Contracts;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.StatementRow;
import uk.gov.education.ecf.statements.store.Statements;

/**
 * Closes what is due, each statement in a transaction of its own. A run waits for whoever holds a statement and then looks at it
 * again: of two runs at once one closes it, and an item that is being attached is closed with it. A statement that cannot be
 * closed keeps no other one open.
 */
@ApplicationScoped
class CutOffHandler {

    private static final Logger LOG = Logger.getLogger(CutOffHandler.class);

    private final Transactions transactions;
    private final Statements statements;
    private final Contracts contracts;
    private final StatementChanges changes;
    private final LineItems items;
    private final LineItemChanges itemChanges;

    CutOffHandler(
            Transactions transactions,
            Statements statements,
            Contracts contracts,
            StatementChanges changes,
            LineItems items,
            LineItemChanges itemChanges) {
        this.transactions = transactions;
        this.statements = statements;
        this.contracts = contracts;
        this.changes = changes;
        this.items = items;
        this.itemChanges = itemChanges;
    }

    /** Closes every open statement whose cut-off lies before the day; answers those that this run closed. Fails, after the others, if one could not be. */
    Uni<List<StatementId>> closeBefore(LocalDate day) {
        return transactions.inTransaction(() -> statements.dueBefore(day)).flatMap(due -> closeAll(due, day));
    }

    private Uni<List<StatementId>> closeAll(List<StatementId> due, LocalDate day) {
        List<Throwable> failures = new ArrayList<>();
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(id -> LostRaces.of()
                        .repeat(() -> transactions.inTransaction(() -> close(id, day)))
                        .onFailure()
                        .invoke(failure -> LOG.errorf(failure, "statement %s could not be closed", id))
                        .onFailure()
                        .invoke(failures::add)
                        .onFailure()
                        .recoverWithItem(Optional.empty()))
                .select()
                .where(Optional::isPresent)
                .map(Optional::get)
                .collect()
                .asList()
                .invoke(closed -> failIfAny(failures, closed));
    }

    private static void failIfAny(List<Throwable> failures, List<StatementId> closed) {
        if (!failures.isEmpty()) {
            throw new CutOffIncomplete(closed.size(), failures);
        }
    }

    private Uni<Optional<StatementId>> close(StatementId id, LocalDate day) {
        return statements.lock(id).flatMap(locked -> locked.map(row -> close(row, day))
                .orElseGet(CutOffHandler::nothing));
    }

    private Uni<Optional<StatementId>> close(StatementRow row, LocalDate day) {
        Statement statement = row.statement();
        StatementTerms terms = statement.terms();
        return contracts.newestVersion(terms.leadProviderId(), terms.cohort()).flatMap(newest -> statement
                .closedOn(day, newest.orElse(null))
                .map(closed -> close(row, closed))
                .orElseGet(CutOffHandler::nothing));
    }

    private Uni<Optional<StatementId>> close(StatementRow row, Statement closed) {
        return changes.move(row, closed, StatementClosed::new)
                .chain(() -> items.makePayable(closed.id()))
                .flatMap(payable -> itemChanges.announce(payable, LineItemBecamePayable::new))
                .replaceWith(Optional.of(closed.id()));
    }

    private static Uni<Optional<StatementId>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }
}
