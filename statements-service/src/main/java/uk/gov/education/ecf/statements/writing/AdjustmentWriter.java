package uk.gov.education.ecf.statements.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import uk.gov.education.ecf.contracts.id.AdjustmentId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.statements.downstream.Announcements;
import uk.gov.education.ecf.statements.model.Adjustment;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementEvent;
import uk.gov.education.ecf.statements.store.Adjustments;
import uk.gov.education.ecf.statements.store.Statements;

/** Writes and removes adjustments of statements that the transaction holds, and announces it as something that happened to the statement. */
@Singleton
public record AdjustmentWriter(Adjustments adjustments, Statements statements, Outbox outbox) {

    /** A new one, or what became of one. */
    public Uni<Void> put(Statement held, Adjustment adjustment, Instant at) {
        return adjustments
                .put(held.id(), adjustment, at)
                .chain(() -> announce(held, new StatementEvent.Adjusted(adjustment), at));
    }

    public Uni<Void> remove(Statement held, Adjustment adjustment, Instant at) {
        return adjustments
                .remove(held.id(), adjustment.id())
                .chain(() -> announce(held, new StatementEvent.AdjustmentRemoved(adjustment), at));
    }

    /** As {@link #put} what was announced before. */
    public Uni<Void> revive(StatementId statement, Adjustment adjustment, Instant at) {
        return adjustments.put(statement, adjustment, at);
    }

    /** As {@link #remove} what was announced before. */
    public Uni<Void> forget(StatementId statement, AdjustmentId adjustment) {
        return adjustments.remove(statement, adjustment);
    }

    private Uni<Void> announce(Statement held, StatementEvent event, Instant at) {
        return statements
                .countChange(held.id())
                .flatMap(version -> outbox.append(Announcements.of(event, held, version, at)))
                .replaceWithVoid();
    }
}
