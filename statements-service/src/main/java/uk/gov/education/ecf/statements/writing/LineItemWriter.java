package uk.gov.education.ecf.statements.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;
import uk.gov.education.ecf.statements.downstream.Announcements;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.model.LineItemEvent;
import uk.gov.education.ecf.statements.store.LineItems;
import uk.gov.education.ecf.statements.store.StoredLineItem;

/** Writes line items and announces them, all of them at once. */
@Singleton
public record LineItemWriter(LineItems items, Outbox outbox) {

    /** Writes new items. */
    public Uni<Void> addAll(List<Change<LineItem, LineItemEvent>> placed, Instant at) {
        return write(placed, at, added -> items.addAll(added, at));
    }

    /** Writes what became of items that the transaction holds; nothing of those that nothing became of. */
    public Uni<Void> writeAll(List<Change<LineItem, LineItemEvent>> changes, Instant at) {
        return write(changes.stream().filter(change -> !change.isNone()).toList(), at, items::saveAll);
    }

    /** Makes every item of a statement that closed payable, unless its declaration counts no more. */
    public Uni<Void> makePayable(StatementId statement, Instant at) {
        return items.makePayable(statement)
                .chain(() -> announcePayable(statement, new LineItemEvent.BecamePayable(), at));
    }

    /** Asks for the payment, or the clawback, of every payable item of an authorised statement; answers whether there are any. */
    public Uni<Boolean> authorise(StatementId statement, Instant at) {
        return items.authorise(statement, at)
                .call(() -> announcePayable(statement, new LineItemEvent.PaymentAuthorised(), at))
                .map(waiting -> waiting > 0);
    }

    /**
     * Makes stick again what was announced before, unless the item is newer.
     *
     * @param authorised whether it tells that the payment was authorised
     */
    public Uni<Void> revive(StoredLineItem announced, Instant at, boolean authorised) {
        return items.revive(announced, at, authorised);
    }

    private Uni<Void> announcePayable(StatementId statement, LineItemEvent event, Instant at) {
        return items.eachPayable(
                statement,
                some -> outbox.appendAll(some.stream()
                        .flatMap(stored -> announcements(stored, List.of(event), at))
                        .toList()));
    }

    private Uni<Void> write(
            List<Change<LineItem, LineItemEvent>> changes,
            Instant at,
            Function<List<LineItem>, Uni<List<StoredLineItem>>> store) {
        return changes.isEmpty()
                ? OneByOne.nothing()
                : store.apply(changes.stream().map(Change::aggregate).toList())
                        .flatMap(stored -> outbox.appendAll(IntStream.range(0, stored.size())
                                .boxed()
                                .flatMap(i -> announcements(
                                        stored.get(i), changes.get(i).events(), at))
                                .toList()));
    }

    private static Stream<Event> announcements(StoredLineItem stored, List<LineItemEvent> events, Instant at) {
        return events.stream().flatMap(event -> Announcements.of(event, stored.item(), stored.version(), at).stream());
    }
}
