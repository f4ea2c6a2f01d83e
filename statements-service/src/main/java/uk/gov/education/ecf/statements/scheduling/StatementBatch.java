package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.csv.ImportTally;
import uk.gov.education.ecf.statements.Refusals;
import uk.gov.education.ecf.statements.downstream.StatementChanges;
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
    private final ChangeOfTerms change;

    StatementBatch(Statements statements, StatementChanges changes, HeldLineItems held, ChangeOfTerms change) {
        this.statements = statements;
        this.changes = changes;
        this.held = held;
        this.change = change;
    }

    Uni<ImportTally> schedule(List<PlannedStatement> planned) {
        return statements
                .lockAll(
                        planned.stream().map(PlannedStatement::id).toList(),
                        planned.stream().map(PlannedStatement::terms).toList())
                .flatMap(present -> schedule(planned, present))
                .call(() -> attachHeld(planned));
    }

    private Uni<ImportTally> schedule(List<PlannedStatement> planned, List<StatementRow> present) {
        Map<StatementId, StatementRow> byMonth = present.stream()
                .collect(Collectors.toMap(row -> StatementIds.of(row.statement().terms()), row -> row));
        Set<StatementId> taken =
                present.stream().map(row -> row.statement().id()).collect(Collectors.toSet());
        List<PlannedStatement> known =
                planned.stream().filter(one -> byMonth.containsKey(one.id())).toList();
        List<PlannedStatement> unknown =
                planned.stream().filter(one -> !byMonth.containsKey(one.id())).toList();
        return Multi.createFrom()
                .iterable(known)
                .onItem()
                .transformToUniAndConcatenate(one -> change(byMonth.get(one.id()), one))
                .collect()
                .in(ImportTally::new, ImportTally::add)
                .flatMap(tally -> create(unknown, taken).map(tally::add));
    }

    private Uni<ImportTally> create(List<PlannedStatement> unknown, Set<StatementId> taken) {
        List<Statement> fresh = unknown.stream()
                .filter(one -> !taken.contains(one.id()))
                .map(one -> Statement.scheduled(one.id(), one.terms()))
                .toList();
        ImportTally tally = new ImportTally().created(fresh.size());
        unknown.stream()
                .filter(one -> taken.contains(one.id()))
                .map(one -> rejected(one, Refusal.STATEMENT_ID_TAKEN))
                .forEach(tally::add);
        Uni<Void> creation = fresh.isEmpty() ? Uni.createFrom().voidItem() : changes.schedule(fresh);
        return creation.replaceWith(tally);
    }

    private Uni<ImportTally> change(StatementRow row, PlannedStatement planned) {
        return change.judge(row.statement(), planned.terms())
                .flatMap(judged -> judged.isRefused()
                        ? Uni.createFrom()
                                .item(rejected(planned, judged.refusals().get(0)))
                        : change(row, judged.result()));
    }

    private Uni<ImportTally> change(StatementRow row, Statement changed) {
        return changed.equals(row.statement())
                ? Uni.createFrom().item(new ImportTally().unchanged())
                : changes.change(row, changed).replaceWith(new ImportTally().changed());
    }

    private Uni<Void> attachHeld(List<PlannedStatement> planned) {
        Set<Intake> intakes = new LinkedHashSet<>();
        planned.forEach(one ->
                intakes.add(new Intake(one.terms().leadProviderId(), one.terms().cohort())));
        return Multi.createFrom()
                .iterable(intakes)
                .onItem()
                .transformToUniAndConcatenate(intake -> held.attach(intake.leadProviderId(), intake.cohort()))
                .onItem()
                .ignoreAsUni();
    }

    private static ImportTally rejected(PlannedStatement planned, Refusal refusal) {
        return new ImportTally().rejected(planned.line(), Refusals.text(List.of(refusal)));
    }

    private record Intake(LeadProviderId leadProviderId, int cohort) {}
}
