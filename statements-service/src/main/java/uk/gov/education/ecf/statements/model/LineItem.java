package uk.gov.education.ecf.statements.model;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * A declaration on its way to being paid.
 *
 * @param statementId null while it is held because no open statement can take it
 */
public record LineItem(LineItemId id, DeclaredWork work, StatementId statementId, LineItemState state) {

    /** Of a declaration that became eligible; not yet on any statement. */
    public static LineItem billable(LineItemId id, DeclaredWork work) {
        return new LineItem(id, work, null, LineItemState.ELIGIBLE);
    }

    /** @param statement empty holds the item until a statement can take it */
    public LineItem on(Optional<StatementId> statement) {
        return new LineItem(id, work, statement.orElse(null), state);
    }

    /** Empty unless it waits for payment. */
    public Optional<LineItem> paid() {
        return state == LineItemState.PAYABLE
                ? Optional.of(new LineItem(id, work, statementId, LineItemState.PAID))
                : Optional.empty();
    }
}
