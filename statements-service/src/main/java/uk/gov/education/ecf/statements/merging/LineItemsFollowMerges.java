package uk.gov.education.ecf.statements.merging;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.platform.inbox.Follower;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.statements.model.DeclaredWork;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemEvent;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.upstream.KnownDeclarations;
import uk.gov.education.ecf.statements.writing.LineItemHolder;
import uk.gov.education.ecf.statements.writing.LineItemHolder.Held;
import uk.gov.education.ecf.statements.writing.LineItemWriter;

/** Line items name the participant whom their declaration names, whatever event of it told so. */
@Singleton
record LineItemsFollowMerges(LineItems items, LineItemHolder holder, LineItemWriter writer, Now now)
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
        Map<DeclarationId, DeclarationEvent> told = news.stream()
                .collect(Collectors.toMap(event -> event.declaration().declarationId(), Function.identity()));
        return items.namingOthersThan(declared(news))
                .flatMap(stale -> stale.isEmpty()
                        ? OneByOne.nothing()
                        : holder.hold(stale).flatMap(held -> writer.writeAll(changes(told, held), now.instant())));
    }

    private static List<DeclaredWork> declared(List<DeclarationEvent> news) {
        return news.stream()
                .map(event -> KnownDeclarations.work(event.declaration()))
                .toList();
    }

    private static List<Change<LineItem, LineItemEvent>> changes(Map<DeclarationId, DeclarationEvent> told, Held held) {
        return held.items().stream()
                .map(item -> change(told.get(item.work().declarationId()), item))
                .toList();
    }

    private static Change<LineItem, LineItemEvent> change(DeclarationEvent told, LineItem item) {
        return item.belongTo(told.declaration().participantId(), told.version());
    }
}
