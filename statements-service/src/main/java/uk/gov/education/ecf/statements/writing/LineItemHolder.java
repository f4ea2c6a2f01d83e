package uk.gov.education.ecf.statements.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.Statements;
import uk.gov.education.ecf.statements.store.StoredStatement;

/** Keeps line items, and the statements that they are on, from changing until the transaction ends: the statements first, in their order. */
@Singleton
public record LineItemHolder(Statements statements, LineItems items) {

    private static final Comparator<ProviderCohort> ONE_ORDER = Comparator.comparing(
                    (ProviderCohort of) -> of.leadProviderId().value())
            .thenComparing(ProviderCohort::cohort);

    /** All items of the declarations, and what they are on. */
    public Uni<Held> hold(Collection<DeclarationId> declarations) {
        return items.allOf(declarations)
                .flatMap(seen -> holdStatements(seen).flatMap(on -> holdWaiting(seen, on, declarations)))
                .flatMap(on -> items.holdAllOf(declarations).map(held -> new Held(held, on)));
    }

    /** One that waits may come onto a statement before that can be prevented; hence all are looked at once more. */
    private Uni<Map<StatementId, Statement>> holdWaiting(
            List<LineItem> seen, Map<StatementId, Statement> on, Collection<DeclarationId> declarations) {
        List<ProviderCohort> waiting = waiting(seen);
        return waiting.isEmpty()
                ? OneByOne.given(on)
                : OneByOne.each(waiting, items::holdWaiting)
                        .chain(() -> items.allOf(declarations))
                        .flatMap(this::holdStatements);
    }

    private Uni<Map<StatementId, Statement>> holdStatements(List<LineItem> seen) {
        Set<StatementId> on = seen.stream()
                .map(LineItem::statementId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return on.isEmpty()
                ? OneByOne.given(Map.of())
                : statements.holdAll(on).map(held -> held.stream()
                        .map(StoredStatement::statement)
                        .collect(Collectors.toMap(Statement::id, Function.identity())));
    }

    private static List<ProviderCohort> waiting(List<LineItem> seen) {
        return seen.stream()
                .filter(item -> item.statementId() == null)
                .map(item -> item.work().providerCohort())
                .distinct()
                .sorted(ONE_ORDER)
                .toList();
    }

    /**
     * Line items that the transaction holds.
     *
     * @param statements those that they are on, by id
     */
    public record Held(List<LineItem> items, Map<StatementId, Statement> statements) {}
}
