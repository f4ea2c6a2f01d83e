package uk.gov.education.ecf.statements.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationPaid;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemPaid;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementPaid;
import uk.gov.education.ecf.statements.downstream.LineItemChanges;
import uk.gov.education.ecf.statements.downstream.StatementChanges;
import uk.gov.education.ecf.statements.store.LineItemRow;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.StatementRow;
import uk.gov.education.ecf.statements.store.Statements;
import uk.gov.education.ecf.statements.upstream.DeclarationReaction;

/** Marks the line item paid, and its statement once no other item is left. The statement's lock makes one of them the last. */
@ApplicationScoped
class DeclarationPaidReaction implements DeclarationReaction<DeclarationPaid> {

    private final Statements statements;
    private final StatementChanges changes;
    private final LineItems items;
    private final LineItemChanges itemChanges;

    DeclarationPaidReaction(
            Statements statements, StatementChanges changes, LineItems items, LineItemChanges itemChanges) {
        this.statements = statements;
        this.changes = changes;
        this.items = items;
        this.itemChanges = itemChanges;
    }

    @Override
    public Class<DeclarationPaid> cause() {
        return DeclarationPaid.class;
    }

    @Override
    public Uni<Void> react(DeclarationPaid event) {
        DeclarationId declaration = event.declaration().declarationId();
        return items.statementOf(declaration)
                .flatMap(on -> on.map(statements::lock)
                        .orElseGet(() -> Uni.createFrom().item(Optional.<StatementRow>empty())))
                .flatMap(locked -> locked.map(statement -> pay(declaration, statement))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> pay(DeclarationId declaration, StatementRow statement) {
        return items.billableOf(declaration).flatMap(found -> found.map(item -> pay(item, statement))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> pay(LineItemRow item, StatementRow statement) {
        return item.item()
                .paid()
                .map(paid -> itemChanges
                        .change(item, paid, LineItemPaid::new)
                        .chain(() -> payStatementAfterTheLast(statement)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> payStatementAfterTheLast(StatementRow row) {
        StatementId id = row.statement().id();
        return items.areLeftToPayOn(id)
                .flatMap(left -> left
                        ? Uni.createFrom().voidItem()
                        : row.statement()
                                .paid()
                                .map(paid -> changes.move(row, paid, StatementPaid::new)
                                        .replaceWithVoid())
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
