package uk.gov.education.ecf.statements.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.statements.model.NextStatement;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.Statements;

/**
 * Finds the statement for a line item and holds it, so that it cannot close before the item is on it. A statement is chosen
 * without a lock and looked at again once it is held; if it closed in between, the choice starts over.
 */
@Singleton
record Placement(Statements statements, LineItems items, Now now) {

    /** @param expected the statement that the declaration names; empty is answered when no statement can take the item */
    Uni<Optional<StatementId>> of(ProviderCohort providerCohort, Optional<StatementId> expected) {
        return holdIfItTakes(providerCohort, expected)
                .flatMap(found -> or(found, () -> holdNext(providerCohort)))
                .flatMap(found -> or(found, () -> holdWaiting(providerCohort)));
    }

    private Uni<Optional<StatementId>> holdNext(ProviderCohort providerCohort) {
        return statements
                .allOpen(providerCohort)
                .map(open -> NextStatement.among(open, now.today()))
                .flatMap(chosen -> OneByOne.askIfThere(chosen, next -> holdChosen(providerCohort, next)));
    }

    private Uni<Optional<StatementId>> holdChosen(ProviderCohort providerCohort, StatementId chosen) {
        return holdIfItTakes(providerCohort, Optional.of(chosen))
                .flatMap(found -> or(found, () -> holdNext(providerCohort)));
    }

    /** Before an item has to wait: one may have been scheduled since. */
    private Uni<Optional<StatementId>> holdWaiting(ProviderCohort providerCohort) {
        return items.holdWaiting(providerCohort).chain(() -> holdNext(providerCohort));
    }

    private Uni<Optional<StatementId>> holdIfItTakes(ProviderCohort providerCohort, Optional<StatementId> statement) {
        return OneByOne.askIfThere(statement, statements::hold)
                .map(held ->
                        held.filter(one -> one.takesItemsOf(providerCohort)).map(Statement::id));
    }

    private static Uni<Optional<StatementId>> or(
            Optional<StatementId> found, Supplier<Uni<Optional<StatementId>>> otherwise) {
        return found.isPresent() ? OneByOne.given(found) : otherwise.get();
    }
}
