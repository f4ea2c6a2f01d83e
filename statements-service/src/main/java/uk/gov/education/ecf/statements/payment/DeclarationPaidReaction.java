package uk.gov.education.ecf.statements.payment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent.DeclarationPaid;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.platform.inbox.Reaction;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemEvent;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.Statements;
import uk.gov.education.ecf.statements.upstream.DeclarationEventsConsumer;
import uk.gov.education.ecf.statements.writing.LineItemWriter;
import uk.gov.education.ecf.statements.writing.StatementWriter;

/** Marks the line item paid, and its statement once no other item is left. One at a time holds the statement, so one of them is the last. */
@Singleton
record DeclarationPaidReaction(
        Statements statements, LineItems items, StatementWriter writer, LineItemWriter itemWriter, Now now)
        implements Reaction<DeclarationPaid> {

    @Override
    public String consumer() {
        return DeclarationEventsConsumer.NAME;
    }

    @Override
    public Class<DeclarationPaid> cause() {
        return DeclarationPaid.class;
    }

    @Override
    public Uni<Void> react(DeclarationPaid event) {
        DeclarationId declaration = event.declaration().declarationId();
        return items.findStatementOf(declaration)
                .flatMap(on -> OneByOne.askIfThere(on, statements::hold))
                .flatMap(held -> OneByOne.ifThere(held, statement -> pay(declaration, statement)));
    }

    private Uni<Void> pay(DeclarationId declaration, Statement statement) {
        return items.findBillableOf(declaration)
                .map(found -> found.map(LineItem::paid).filter(change -> !change.isNone()))
                .flatMap(paid -> OneByOne.ifThere(paid, change -> pay(change, statement, now.instant())));
    }

    private Uni<Void> pay(Change<LineItem, LineItemEvent> paid, Statement statement, Instant at) {
        return itemWriter
                .write(paid, at)
                .chain(() -> items.areLeftToPayOn(statement.id()))
                .flatMap(left -> left
                        ? OneByOne.nothing()
                        : writer.write(statement.paid(), at).replaceWithVoid());
    }
}
