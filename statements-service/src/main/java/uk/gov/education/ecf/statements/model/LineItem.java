package uk.gov.education.ecf.statements.model;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.values.Change;

/**
 * A declaration on its way to being paid.
 *
 * @param statementId null while it is held because no open statement can take it
 */
public record LineItem(LineItemId id, DeclaredWork work, StatementId statementId, LineItemState state) {

    /** What its money does to a statement; so far none is asked back. */
    public static final String KIND = "billable";

    /**
     * Of a declaration that became eligible.
     *
     * @param statement the one that takes it; empty holds it until one can
     * @param expected  the one that the declaration names
     */
    public static Change<LineItem, LineItemEvent> billable(
            LineItemId id, DeclaredWork work, Optional<StatementId> statement, Optional<StatementId> expected) {
        return Change.of(
                new LineItem(id, work, statement.orElse(null), LineItemState.ELIGIBLE),
                statement.equals(expected) ? new LineItemEvent.Attached() : new LineItemEvent.Moved(expected));
    }

    public Change<LineItem, LineItemEvent> movedTo(StatementId statement) {
        return Change.between(
                this,
                new LineItem(id, work, statement, state),
                moved -> new LineItemEvent.Moved(Optional.ofNullable(statementId)));
    }

    /** Nothing unless it waits for payment. */
    public Change<LineItem, LineItemEvent> paid() {
        return state == LineItemState.PAYABLE
                ? Change.of(new LineItem(id, work, statementId, LineItemState.PAID), new LineItemEvent.Paid())
                : Change.none(this);
    }
}
