package uk.gov.education.ecf.statements.breakdown;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.OneMoment;

/** Reckons a statement from what there is at one moment. */
@Singleton
record BreakdownHandler(Transactions transactions, BreakdownFacts facts) {

    Uni<Judged<Reckoning>> of(StatementId id) {
        return reckon(id, statement -> true);
    }

    /** Another provider's statement is as unknown as one that nobody has. */
    Uni<Judged<Reckoning>> of(StatementId id, LeadProviderId reader) {
        return reckon(id, statement -> statement.terms().leadProviderId().equals(reader));
    }

    private Uni<Judged<Reckoning>> reckon(StatementId id, Predicate<Statement> visible) {
        return transactions.judge(() -> OneMoment.hold()
                .chain(() -> facts.statement(id))
                .map(found -> found.flatMap(statement ->
                        visible.test(statement) ? Judged.accepted(statement) : Judged.<Statement>nothingThere()))
                .flatMap(found -> OneByOne.ifAccepted(found, facts::reckon)));
    }
}
