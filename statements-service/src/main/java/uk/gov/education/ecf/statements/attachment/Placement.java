package uk.gov.education.ecf.statements.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.statements.model.NextStatement;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.Statements;

/**
 * Finds the statements for line items and holds them, so that none can close before its items are on it. A statement is chosen
 * without a lock and looked at again once it is held; if it closed in between, the choice starts over.
 */
@Singleton
record Placement(Statements statements, LineItems items, Now now) {

    /** The place for each of what is wanted, which there may be more than once; empty where no statement can take the item. */
    Uni<Map<Wanted, Optional<StatementId>>> ofAll(Collection<Wanted> wanted) {
        Map<Wanted, Optional<StatementId>> places = new HashMap<>();
        if (wanted.isEmpty()) {
            return OneByOne.given(places);
        }
        return statements
                .holdAll(wanted.stream().flatMap(one -> one.expected().stream()).collect(Collectors.toSet()))
                .chain(() -> OneByOne.each(Set.copyOf(wanted), one -> of(one).invoke(found -> places.put(one, found))
                        .replaceWithVoid()))
                .replaceWith(places);
    }

    private Uni<Optional<StatementId>> of(Wanted wanted) {
        ProviderCohort providerCohort = wanted.providerCohort();
        return holdIfItTakes(providerCohort, wanted.expected())
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

    /** @param expected the statement that the declaration names */
    record Wanted(ProviderCohort providerCohort, Optional<StatementId> expected) {}
}
