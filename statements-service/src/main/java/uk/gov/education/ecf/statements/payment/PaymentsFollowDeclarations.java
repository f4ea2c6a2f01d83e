package uk.gov.education.ecf.statements.payment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.declarations.DeclarationSnapshot;
import uk.gov.education.ecf.platform.inbox.Follower;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.platform.values.Word;
import uk.gov.education.ecf.statements.model.DeclarationState;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemEvent;
import uk.gov.education.ecf.statements.model.LineItemKind;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.writing.LineItemWriter;
import uk.gov.education.ecf.statements.writing.StatementWriter;

/**
 * Ends the line items of a declaration with it: paid, taken back, void or ineligible. Their statement is paid once no other item is
 * left to settle; one at a time holds the statement, so one of them is the last.
 */
@Singleton
record PaymentsFollowDeclarations(
        ItemHolder holder, LineItems items, StatementWriter writer, LineItemWriter itemWriter, Now now)
        implements Follower<DeclarationEvent> {

    @Override
    public Class<DeclarationEvent> cause() {
        return DeclarationEvent.class;
    }

    @Override
    public Uni<Void> follow(DeclarationEvent news) {
        DeclarationSnapshot declaration = news.declaration();
        DeclarationState state = Word.required(DeclarationState.class, declaration.state());
        List<LineItemKind> ending = Stream.of(LineItemKind.values())
                .filter(kind -> state.endOf(kind).isPresent())
                .toList();
        return OneByOne.each(ending, kind -> end(kind, state, declaration));
    }

    private Uni<Void> end(LineItemKind kind, DeclarationState state, DeclarationSnapshot declaration) {
        return holder.holdStatementOf(kind, declaration).flatMap(on -> items.find(declaration.declarationId(), kind)
                .flatMap(found -> write(ended(found, state), on, now.instant())));
    }

    private static Optional<Change<LineItem, LineItemEvent>> ended(Optional<LineItem> found, DeclarationState state) {
        return found.map(item -> item.endedBy(state)).filter(change -> !change.isNone());
    }

    private Uni<Void> write(Optional<Change<LineItem, LineItemEvent>> ended, Optional<Statement> on, Instant at) {
        return OneByOne.ifThere(ended, change -> write(change, on, at));
    }

    private Uni<Void> write(Change<LineItem, LineItemEvent> ended, Optional<Statement> on, Instant at) {
        return itemWriter.write(ended, at).chain(() -> OneByOne.ifThere(on, statement -> payIfLast(statement, at)));
    }

    private Uni<Void> payIfLast(Statement statement, Instant at) {
        return items.areLeftToSettleOn(statement.id())
                .flatMap(left -> left
                        ? OneByOne.nothing()
                        : writer.write(statement.paid(), at).replaceWithVoid());
    }
}
