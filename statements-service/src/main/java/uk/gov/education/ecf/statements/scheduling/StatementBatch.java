package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.statements.Refusals;
import uk.gov.education.ecf.statements.downstream.StatementChanges;
import uk.gov.education.ecf.statements.model.Judged;
import uk.gov.education.ecf.statements.model.Refusal;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementIds;
import uk.gov.education.ecf.statements.store.StatementRow;
import uk.gov.education.ecf.statements.store.Statements;

/** Plans some statements of a file within the current transaction. A statement is found by its month, whatever its id. */
@ApplicationScoped
class StatementBatch {

    private final Statements statements;
    private final StatementChanges changes;
    private final HeldLineItems held;

    StatementBatch(Statements statements, StatementChanges changes, HeldLineItems held) {
        this.statements = statements;
        this.changes = changes;
        this.held = held;
    }

    Uni<ImportReport> schedule(List<PlannedStatement> planned) {
        return Multi.createFrom().iterable(planned)
                .onItem().transformToUniAndConcatenate(this::schedule)
                .collect().asList()
                .map(ImportReport::sum)
                .call(() -> attachHeld(planned));
    }

    private Uni<ImportReport> schedule(PlannedStatement planned) {
        return statements.lockMonth(planned.terms())
                .flatMap(present -> present.map(row -> change(row, planned)).orElseGet(() -> create(planned)));
    }

    private Uni<ImportReport> create(PlannedStatement planned) {
        Statement statement = Statement.scheduled(StatementIds.of(planned.terms()), planned.terms());
        return statements.lock(statement.id()).flatMap(taken -> taken.isPresent()
                ? rejected(planned, Refusal.STATEMENT_ID_TAKEN)
                : changes.schedule(statement).replaceWith(ImportReport.CREATED));
    }

    private Uni<ImportReport> change(StatementRow row, PlannedStatement planned) {
        Statement present = row.statement();
        Judged<Statement> changed = present.changedTo(planned.terms());
        if (changed.isRefused()) {
            return rejected(planned, changed.refusals().get(0));
        }
        return changed.result().equals(present)
                ? Uni.createFrom().item(ImportReport.UNCHANGED)
                : changes.change(row, changed.result()).replaceWith(ImportReport.CHANGED);
    }

    private Uni<Void> attachHeld(List<PlannedStatement> planned) {
        Set<Intake> intakes = new LinkedHashSet<>();
        planned.forEach(one -> intakes.add(new Intake(one.terms().leadProviderId(), one.terms().cohort())));
        return Multi.createFrom().iterable(intakes)
                .onItem().transformToUniAndConcatenate(intake -> held.attach(intake.leadProviderId(), intake.cohort()))
                .onItem().ignoreAsUni();
    }

    private static Uni<ImportReport> rejected(PlannedStatement planned, Refusal refusal) {
        return Uni.createFrom().item(ImportReport.rejected(planned.line(), Refusals.text(List.of(refusal))));
    }

    private record Intake(LeadProviderId leadProviderId, int cohort) {
    }
}
