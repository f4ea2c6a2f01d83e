package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.statements.model.PlannedStatement;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementDraft;
import uk.gov.education.ecf.statements.model.StatementEvent;
import uk.gov.education.ecf.statements.model.StatementTerms;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.Statements;

/** Holds the statements that a plan is about and judges other terms for them: no line item can come onto one meanwhile. */
@Singleton
record SchedulingFacts(Statements statements, LineItems items, Calendar calendar) {

    Judged<StatementTerms> terms(StatementDraft draft) {
        return draft.judge(calendar);
    }

    Uni<Optional<Statement>> hold(StatementId id) {
        return statements.hold(id);
    }

    /** Holds at least those that have the ids or the months of the plan. */
    Uni<List<Statement>> holdAll(Collection<PlannedStatement> planned) {
        return statements.holdAll(
                planned.stream().map(PlannedStatement::id).toList(),
                planned.stream().map(one -> one.terms().providerCohort()).toList());
    }

    Uni<Judged<Change<Statement, StatementEvent>>> change(Statement held, StatementTerms wanted) {
        Uni<Boolean> hasLineItems =
                held.wouldStopPayingOutputFees(wanted) ? items.areOn(held.id()) : OneByOne.given(false);
        return hasLineItems.map(has -> held.changedTo(wanted, has));
    }
}
