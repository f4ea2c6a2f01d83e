package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.csv.ImportTally;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.statements.model.PlannedStatement;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementEvent;
import uk.gov.education.ecf.statements.model.StatementIds;
import uk.gov.education.ecf.statements.model.StatementRefusals;
import uk.gov.education.ecf.statements.writing.StatementWriter;

/** Plans some statements of a file within the current transaction. A statement is found by its month, whatever its id. */
@Singleton
record StatementBatch(SchedulingFacts facts, StatementWriter writer, HeldLineItems waiting, Now now) {

    Uni<ImportTally> schedule(List<PlannedStatement> planned) {
        return facts.holdAll(planned).flatMap(held -> schedule(planned, held, now.instant()));
    }

    private Uni<ImportTally> schedule(List<PlannedStatement> planned, List<Statement> held, Instant at) {
        Map<StatementId, Statement> byMonth = held.stream()
                .collect(Collectors.toMap(statement -> StatementIds.of(statement.terms()), statement -> statement));
        Set<StatementId> taken = held.stream().map(Statement::id).collect(Collectors.toSet());
        Map<Boolean, List<PlannedStatement>> byPresence =
                planned.stream().collect(Collectors.partitioningBy(one -> byMonth.containsKey(one.id())));
        ImportTally tally = new ImportTally();
        return OneByOne.each(byPresence.get(true), one -> change(byMonth.get(one.id()), one, tally, at))
                .chain(() -> create(byPresence.get(false), taken, tally, at))
                .chain(() -> attachWaiting(planned, at))
                .replaceWith(tally);
    }

    private Uni<Void> create(List<PlannedStatement> unknown, Set<StatementId> taken, ImportTally tally, Instant at) {
        Map<Boolean, List<PlannedStatement>> byId =
                unknown.stream().collect(Collectors.partitioningBy(one -> taken.contains(one.id())));
        byId.get(true).forEach(one -> tally.rejected(one.line(), List.of(StatementRefusals.STATEMENT_ID_TAKEN)));
        List<Change<Statement, StatementEvent>> scheduled = byId.get(false).stream()
                .map(one -> Statement.scheduled(one.id(), one.terms()))
                .toList();
        tally.created(scheduled.size());
        return scheduled.isEmpty() ? OneByOne.nothing() : writer.addAll(scheduled, at);
    }

    private Uni<Void> change(Statement held, PlannedStatement planned, ImportTally tally, Instant at) {
        return facts.change(held, planned.terms()).flatMap(judged -> write(judged, planned, tally, at));
    }

    private Uni<Void> write(
            Judged<Change<Statement, StatementEvent>> judged, PlannedStatement planned, ImportTally tally, Instant at) {
        if (judged.isRefused()) {
            tally.rejected(planned.line(), judged.refusals());
            return OneByOne.nothing();
        } else if (judged.value().isNone()) {
            tally.unchanged();
            return OneByOne.nothing();
        }
        tally.changed();
        return writer.write(judged.value(), at).replaceWithVoid();
    }

    private Uni<Void> attachWaiting(List<PlannedStatement> planned, Instant at) {
        List<ProviderCohort> owners = planned.stream()
                .map(one -> one.terms().providerCohort())
                .distinct()
                .toList();
        return OneByOne.each(owners, owner -> waiting.attach(owner, at));
    }
}
