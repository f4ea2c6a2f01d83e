package uk.gov.education.ecf.statements.cutoff;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.Statements;

/**
 * Closes what is due, each statement in a transaction of its own. A run waits for whoever holds a statement and then looks at it
 * again: of two runs at once one closes it, and an item that is being attached is closed with it. A statement that cannot be
 * closed keeps no other one open.
 */
@Singleton
record CutOffHandler(Transactions transactions, Statements statements, Closing closing) {

    private static final Logger LOG = Logger.getLogger(CutOffHandler.class);

    /** Closes every open statement whose cut-off lies before the day; answers those that this run closed. Fails, after the others, if one could not be. */
    Uni<List<StatementId>> closeBefore(LocalDate day) {
        return transactions.inTransaction(() -> statements.allDueBefore(day)).flatMap(due -> closeAll(due, day));
    }

    private Uni<List<StatementId>> closeAll(List<StatementId> due, LocalDate day) {
        List<Throwable> failures = new ArrayList<>();
        return OneByOne.all(due, id -> close(id, day, failures))
                .map(closed -> closed.stream().flatMap(Optional::stream).toList())
                .invoke(closed -> failIfAny(failures, closed));
    }

    private Uni<Optional<StatementId>> close(StatementId id, LocalDate day, List<Throwable> failures) {
        return LostRaces.of()
                .repeat(() -> transactions.inTransaction(() -> closing.of(id, day)))
                .map(closed -> closed.map(Statement::id))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "statement %s could not be closed", id))
                .onFailure()
                .invoke(failures::add)
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private static void failIfAny(List<Throwable> failures, List<StatementId> closed) {
        if (!failures.isEmpty()) {
            throw new CutOffIncomplete(closed.size(), failures);
        }
    }
}
