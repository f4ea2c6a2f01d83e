package uk.gov.education.ecf.statements.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.declarations.DeclarationEvent;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.inbox.Follower;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemEvent;
import uk.gov.education.ecf.statements.model.Place;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.writing.LineItemHolder;
import uk.gov.education.ecf.statements.writing.LineItemHolder.Held;
import uk.gov.education.ecf.statements.writing.LineItemWriter;

/**
 * Gives declarations their one billable line item each, and their one refundable item when the money is asked back. Whatever the
 * event was, the state that it tells says what is needed, so that one that was missed or overtaken is made up for.
 */
@Singleton
record LineItemsFollowDeclarations(
        LineItems items, LineItemHolder holder, Placement placement, LineItemWriter writer, Now now)
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
        List<NeededItem> needed =
                news.stream().flatMap(event -> NeededItem.of(event).stream()).toList();
        return needed.isEmpty()
                ? OneByOne.nothing()
                : items.allOf(needed.stream().map(NeededItem::declarationId).toList())
                        .flatMap(present -> provide(needed, present));
    }

    /** Statements are held before items, by everybody. */
    private Uni<Void> provide(List<NeededItem> needed, List<LineItem> present) {
        Map<NeededItem, LineItem> found = byNeed(needed, present);
        List<NeededItem> missing =
                needed.stream().filter(item -> !found.containsKey(item)).toList();
        List<NeededItem> placed = needed.stream()
                .filter(item -> !found.containsKey(item) || found.get(item).mayComeBack())
                .toList();
        return placement.ofAll(placed.stream().map(NeededItem::wanted).toList()).flatMap(places -> writer.addAll(
                        attached(missing, places), now.instant())
                .chain(() -> change(needed, found, places)));
    }

    private Uni<Void> change(
            List<NeededItem> needed,
            Map<NeededItem, LineItem> found,
            Map<Placement.Wanted, Optional<StatementId>> places) {
        return found.isEmpty()
                ? OneByOne.nothing()
                : holder.hold(found.keySet().stream()
                                .map(NeededItem::declarationId)
                                .toList())
                        .flatMap(held -> writer.writeAll(changes(needed, held, places), now.instant()));
    }

    private static List<Change<LineItem, LineItemEvent>> attached(
            List<NeededItem> missing, Map<Placement.Wanted, Optional<StatementId>> places) {
        return missing.stream()
                .map(item -> LineItem.of(
                        item.kind(), LineItemId.random(), item.work(), place(item, places), item.declarationVersion()))
                .toList();
    }

    private static List<Change<LineItem, LineItemEvent>> changes(
            List<NeededItem> needed, Held held, Map<Placement.Wanted, Optional<StatementId>> places) {
        Map<NeededItem, LineItem> items = byNeed(needed, held.items());
        return needed.stream()
                .flatMap(need -> Stream.ofNullable(items.get(need)).map(item -> change(need, item, held, places)))
                .toList();
    }

    private static Change<LineItem, LineItemEvent> change(
            NeededItem need, LineItem item, Held held, Map<Placement.Wanted, Optional<StatementId>> places) {
        return item.mayComeBack() && places.containsKey(need.wanted())
                ? item.backOn(place(need, places), need.declarationVersion())
                : item.confirmedBy(need.declarationVersion(), need.expected(), isAuthorised(item, held));
    }

    private static boolean isAuthorised(LineItem item, Held held) {
        return Optional.ofNullable(item.statementId())
                .map(held.statements()::get)
                .filter(Statement::isAuthorised)
                .isPresent();
    }

    private static Place place(NeededItem need, Map<Placement.Wanted, Optional<StatementId>> places) {
        return new Place(places.get(need.wanted()), need.expected());
    }

    private static Map<NeededItem, LineItem> byNeed(List<NeededItem> needed, List<LineItem> items) {
        Map<NeededItem.Key, LineItem> byKey = items.stream().collect(Collectors.toMap(NeededItem::keyOf, item -> item));
        return needed.stream()
                .filter(need -> byKey.containsKey(need.key()))
                .collect(Collectors.toMap(need -> need, need -> byKey.get(need.key())));
    }
}
