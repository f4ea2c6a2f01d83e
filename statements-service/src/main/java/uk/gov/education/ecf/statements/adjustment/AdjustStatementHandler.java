package uk.gov.education.ecf.statements.adjustment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.AdjustmentId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.statements.model.Adjustment;
import uk.gov.education.ecf.statements.model.AdjustmentDraft;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.Adjustments;
import uk.gov.education.ecf.statements.store.Statements;
import uk.gov.education.ecf.statements.writing.AdjustmentWriter;

/** Puts and removes adjustments. What is already as it should be is accepted whatever the statement's state, and changes nothing. */
@Singleton
record AdjustStatementHandler(
        Transactions transactions, Statements statements, Adjustments adjustments, AdjustmentWriter writer, Now now) {

    Uni<Judged<Adjustment>> put(StatementId on, AdjustmentId id, AdjustmentDraft draft) {
        return OneByOne.ifAccepted(draft.judge(id), wanted -> holding(on, held -> put(held, wanted)));
    }

    /** Answers the statement. */
    Uni<Judged<Statement>> remove(StatementId on, AdjustmentId id) {
        return holding(on, held -> remove(held, id));
    }

    private Uni<Judged<Adjustment>> put(Statement held, Adjustment wanted) {
        return adjustments
                .find(held.id(), wanted.id())
                .flatMap(found -> found.equals(Optional.of(wanted))
                        ? OneByOne.given(Judged.accepted(wanted))
                        : OneByOne.ifAccepted(held.adjustable(), statement -> write(statement, wanted)));
    }

    private Uni<Judged<Adjustment>> write(Statement held, Adjustment wanted) {
        return writer.put(held, wanted, now.instant()).replaceWith(Judged.accepted(wanted));
    }

    private Uni<Judged<Statement>> remove(Statement held, AdjustmentId id) {
        return adjustments.find(held.id(), id).flatMap(found -> found.map(adjustment -> remove(held, adjustment))
                .orElseGet(() -> OneByOne.given(Judged.accepted(held))));
    }

    private Uni<Judged<Statement>> remove(Statement held, Adjustment found) {
        return OneByOne.ifAccepted(held.adjustable(), statement -> writer.remove(statement, found, now.instant())
                .replaceWith(Judged.accepted(statement)));
    }

    private <T> Uni<Judged<T>> holding(StatementId id, Function<Statement, Uni<Judged<T>>> work) {
        return LostRaces.of()
                .repeat(() -> transactions.judge(
                        () -> statements.hold(id).flatMap(held -> OneByOne.ifAccepted(Judged.found(held), work))));
    }
}
