package uk.gov.education.ecf.statements.downstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemAttached;
import uk.gov.education.ecf.contracts.statements.LineItemEvent.LineItemMoved;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.statements.model.LineItem;
import uk.gov.education.ecf.statements.store.LineItemRow;
import uk.gov.education.ecf.statements.store.LineItems;

/** Writes line items and announces them in the same transaction. */
@ApplicationScoped
public class LineItemChanges {

    private final LineItems items;
    private final Outbox outbox;
    private final Now now;

    LineItemChanges(LineItems items, Outbox outbox, Now now) {
        this.items = items;
        this.outbox = outbox;
        this.now = now;
    }

    /** @param expected the statement that the declaration names, null for none; being on another one is announced as a move */
    public Uni<Void> add(LineItem item, StatementId expected) {
        boolean asExpected = Objects.equals(expected, item.statementId());
        return items.add(item, now.instant())
                .flatMap(row -> announce(List.of(row), asExpected ? LineItemAttached::new : movedFrom(expected)));
    }

    public Uni<Void> move(LineItemRow row, LineItem moved) {
        StatementId from = row.item().statementId();
        return items.save(row, moved).flatMap(saved -> announce(List.of(saved), movedFrom(from)));
    }

    public Uni<Void> change(LineItemRow row, LineItem changed, LineItemAnnouncement announcement) {
        return items.save(row, changed).flatMap(saved -> announce(List.of(saved), announcement));
    }

    /** Announces items that are written already. */
    public Uni<Void> announce(List<LineItemRow> rows, LineItemAnnouncement announcement) {
        Instant at = now.instant();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : outbox.appendAll(rows.stream()
                        .map(row -> announcement.of(Snapshots.of(row), row.version(), at))
                        .toList());
    }

    private static LineItemAnnouncement movedFrom(StatementId from) {
        return (snapshot, version, at) -> new LineItemMoved(from, snapshot, version, at);
    }
}
