package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.Violations;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementDraft;
import uk.gov.education.ecf.statements.model.StatementEvent;
import uk.gov.education.ecf.statements.model.StatementRefusals;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.store.Statements;
import uk.gov.education.ecf.statements.writing.StatementWriter;

/** Plans a statement under the id that the caller chose. */
@Singleton
record ScheduleStatementHandler(
        Transactions transactions, SchedulingFacts facts, StatementWriter writer, HeldLineItems waiting, Now now) {

    Uni<Judged<Statement>> handle(StatementId id, StatementDraft draft) {
        return OneByOne.ifAccepted(facts.terms(draft), terms -> handle(id, terms));
    }

    private Uni<Judged<Statement>> handle(StatementId id, StatementTerms terms) {
        // two requests created it at once: the second one finds it when it is repeated
        return LostRaces.of(Statements.ONE_PER_ID)
                .repeat(() -> transactions.judge(() -> schedule(id, terms)))
                .onFailure(failure -> Violations.of(failure, Statements.ONE_PER_MONTH))
                .recoverWithItem(Judged.refused(StatementRefusals.STATEMENT_EXISTS));
    }

    private Uni<Judged<Statement>> schedule(StatementId id, StatementTerms terms) {
        return facts.hold(id)
                .flatMap(held -> held.map(statement -> change(statement, terms)).orElseGet(() -> create(id, terms)));
    }

    private Uni<Judged<Statement>> create(StatementId id, StatementTerms terms) {
        Instant at = now.instant();
        Change<Statement, StatementEvent> scheduled = Statement.scheduled(id, terms);
        return writer.addAll(List.of(scheduled), at)
                .chain(() -> waiting.attach(terms.providerCohort(), at))
                .replaceWith(Judged.accepted(scheduled.aggregate()));
    }

    private Uni<Judged<Statement>> change(Statement held, StatementTerms wanted) {
        return facts.change(held, wanted)
                .flatMap(judged -> OneByOne.ifAccepted(judged, change -> write(change, now.instant())));
    }

    private Uni<Judged<Statement>> write(Change<Statement, StatementEvent> change, Instant at) {
        ProviderCohort providerCohort = change.aggregate().terms().providerCohort();
        Uni<Void> attached = change.isNone() ? OneByOne.nothing() : waiting.attach(providerCohort, at);
        return writer.write(change, at).call(() -> attached).map(Judged::accepted);
    }
}
