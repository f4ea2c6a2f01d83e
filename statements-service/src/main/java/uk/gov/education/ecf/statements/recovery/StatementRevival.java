package uk.gov.education.ecf.statements.recovery;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.gov.education.ecf.contracts.statements.StatementEvent;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementAdjusted;
import uk.gov.education.ecf.contracts.statements.StatementEvent.StatementAdjustmentRemoved;
import uk.gov.education.ecf.platform.recovery.Revival;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.statements.downstream.Retold;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.store.StoredStatement;
import uk.gov.education.ecf.statements.writing.AdjustmentWriter;
import uk.gov.education.ecf.statements.writing.StatementWriter;

/** The snapshot holds the statement; each adjustment is told once, when it is made, changed or taken back. */
@Singleton
record StatementRevival(StatementWriter statements, AdjustmentWriter adjustments) implements Revival<StatementEvent> {

    @Override
    public Class<StatementEvent> of() {
        return StatementEvent.class;
    }

    @Override
    public Uni<Void> revive(UUID eventId, StatementEvent told) {
        Statement statement = Retold.of(told.statement());
        return statements
                .revive(new StoredStatement(statement, told.version(), told.occurredAt()))
                .chain(() -> adjust(told));
    }

    private Uni<Void> adjust(StatementEvent told) {
        if (told instanceof StatementAdjusted adjusted) {
            return adjustments.revive(
                    told.statement().statementId(), Retold.of(adjusted.adjustment()), told.occurredAt());
        } else if (told instanceof StatementAdjustmentRemoved removed) {
            return adjustments.forget(
                    told.statement().statementId(), removed.adjustment().adjustmentId());
        }
        return OneByOne.nothing();
    }
}
