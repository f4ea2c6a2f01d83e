package uk.gov.education.ecf.statements.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
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

/** Writes line items and announces them. What a statement does to its items is done to all of them at once. */
@Singleton
public record LineItemWriter(LineItems items, Outbox outbox) {

    /** Writes a new item. */
    public Uni<Void> add(Change<LineItem, LineItemEvent> placed, Instant at) {
        return items.add(placed.aggregate(), at).flatMap(stored -> announce(List.of(stored), placed.events(), at));
    }

    /** Writes what became of an item that the transaction holds; nothing if nothing did. */
    public Uni<Void> write(Change<LineItem, LineItemEvent> change, Instant at) {
        return change.isNone()
                ? OneByOne.nothing()
                : items.save(change.aggregate()).flatMap(stored -> announce(List.of(stored), change.events(), at));
    }

    /** Makes every item of a statement that closed payable, unless its declaration counts no more. */
    public Uni<Void> makePayable(StatementId statement, Instant at) {
        return items.makePayable(statement)
                .flatMap(payable -> announce(payable, List.of(new LineItemEvent.BecamePayable()), at));
    }

    /** Asks for the payment, or the clawback, of every payable item of an authorised statement; answers whether there are any. */
    public Uni<Boolean> authorise(StatementId statement, Instant at) {
        return items.authorise(statement, at)
                .flatMap(waiting -> announce(waiting, List.of(new LineItemEvent.PaymentAuthorised()), at)
                        .replaceWith(!waiting.isEmpty()));
    }

    private Uni<Void> announce(List<StoredLineItem> items, List<LineItemEvent> events, Instant at) {
        return outbox.appendAll(items.stream()
                .flatMap(stored -> announcements(stored, events, at))
                .toList());
    }

    private static Stream<Event> announcements(StoredLineItem stored, List<LineItemEvent> events, Instant at) {
        return events.stream().flatMap(event -> Announcements.of(event, stored.item(), stored.version(), at).stream());
    }
}
