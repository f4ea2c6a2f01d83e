package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.Violations;
import uk.gov.education.ecf.statements.Refusals;
import uk.gov.education.ecf.statements.downstream.StatementChanges;
import uk.gov.education.ecf.statements.model.Refusal;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.store.StatementRow;
import uk.gov.education.ecf.statements.store.Statements;

/** Plans a statement under the id that the caller chose. */
@ApplicationScoped
class ScheduleStatementHandler {

    private final Transactions transactions;
    private final Statements statements;
    private final StatementChanges changes;
    private final HeldLineItems held;
    private final ChangeOfTerms change;

    ScheduleStatementHandler(
            Transactions transactions,
            Statements statements,
            StatementChanges changes,
            HeldLineItems held,
            ChangeOfTerms change) {
        this.transactions = transactions;
        this.statements = statements;
        this.changes = changes;
        this.held = held;
        this.change = change;
    }

    Uni<Statement> handle(StatementId id, StatementTerms terms) {
        // two requests created it at once: the second one finds it when it is repeated
        return LostRaces.of(Statements.ONE_PER_ID)
                .repeat(() -> transactions.inTransaction(() -> schedule(id, terms)))
                .onFailure(failure -> Violations.of(failure, Statements.ONE_PER_MONTH))
                .transform(failure -> Refusals.conflict(Refusal.STATEMENT_EXISTS));
    }

    private Uni<Statement> schedule(StatementId id, StatementTerms terms) {
        return statements.lock(id).flatMap(present -> present.map(row -> change(row, terms))
                .orElseGet(() -> create(id, terms)));
    }

    private Uni<Statement> create(StatementId id, StatementTerms terms) {
        Statement statement = Statement.scheduled(id, terms);
        return changes.schedule(List.of(statement))
                .call(() -> held.attach(terms.leadProviderId(), terms.cohort()))
                .replaceWith(statement);
    }

    private Uni<Statement> change(StatementRow row, StatementTerms terms) {
        Statement present = row.statement();
        return change.judge(present, terms)
                .map(Refusals::orConflict)
                .flatMap(changed -> changed.equals(present)
                        ? Uni.createFrom().item(present)
                        : changes.change(row, changed).call(() -> held.attach(terms.leadProviderId(), terms.cohort())));
    }
}
