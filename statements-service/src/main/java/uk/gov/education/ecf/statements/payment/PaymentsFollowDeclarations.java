package uk.gov.education.ecf.statements.payment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.id.DeclarationId;
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
import uk.gov.education.ecf.statements.writing.LineItemHolder;
import uk.gov.education.ecf.statements.writing.LineItemHolder.Held;
import uk.gov.education.ecf.statements.writing.LineItemWriter;
import uk.gov.education.ecf.statements.writing.StatementWriter;

/**
 * Ends the line items of declarations with them: paid, taken back, void or ineligible. Their statement is paid once no other item is
 * left to settle; one transaction at a time holds the statement, so one of them has the last.
 */
@Singleton
record PaymentsFollowDeclarations(
        LineItemHolder holder, LineItems items, StatementWriter writer, LineItemWriter itemWriter, Now now)
        implements Follower<DeclarationEvent> {

    @Override
    public Class<DeclarationEvent> cause() {
        return DeclarationEvent.class;
    }

    @Override
    public Uni<Void> follow(DeclarationEvent news) {
        return followAll(List.of(news));
    }

    @Override
    public Uni<Void> followAll(List<DeclarationEvent> news) {
        Map<DeclarationId, DeclarationEvent> ending = news.stream()
                .filter(PaymentsFollowDeclarations::endsAny)
                .collect(Collectors.toMap(event -> event.declaration().declarationId(), Function.identity()));
        return ending.isEmpty()
                ? OneByOne.nothing()
                : holder.hold(ending.keySet()).flatMap(held -> end(ending, held, now.instant()));
    }

    private Uni<Void> end(Map<DeclarationId, DeclarationEvent> ending, Held held, Instant at) {
        List<Change<LineItem, LineItemEvent>> ended = held.items().stream()
                .map(item -> ended(item, ending.get(item.work().declarationId())))
                .filter(change -> !change.isNone())
                .toList();
        return itemWriter.writeAll(ended, at).chain(() -> OneByOne.each(touched(ended, held), on -> payIfLast(on, at)));
    }

    private Uni<Void> payIfLast(Statement statement, Instant at) {
        return items.areLeftToSettleOn(statement.id())
                .flatMap(left -> left
                        ? OneByOne.nothing()
                        : writer.write(statement.paid(), at).replaceWithVoid());
    }

    private static List<Statement> touched(List<Change<LineItem, LineItemEvent>> ended, Held held) {
        return ended.stream()
                .map(change -> change.aggregate().statementId())
                .filter(Objects::nonNull)
                .distinct()
                .map(held.statements()::get)
                .toList();
    }

    private static Change<LineItem, LineItemEvent> ended(LineItem item, DeclarationEvent by) {
        return item.endedBy(stateAfter(by), by.version());
    }

    private static boolean endsAny(DeclarationEvent event) {
        DeclarationState state = stateAfter(event);
        return Stream.of(LineItemKind.values())
                .anyMatch(kind -> state.endOf(kind).isPresent());
    }

    private static DeclarationState stateAfter(DeclarationEvent event) {
        return Word.required(DeclarationState.class, event.declaration().state());
    }
}
