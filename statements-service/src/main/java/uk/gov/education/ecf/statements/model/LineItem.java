package uk.gov.education.ecf.statements.model;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.values.Change;

/**
 * A declaration on its way to being paid, or a paid one on its way back.
 *
 * @param statementId null while it is held because no open statement can take it
 */
public record LineItem(
        LineItemId id, LineItemKind kind, DeclaredWork work, StatementId statementId, LineItemState state) {

    /**
     * Of a declaration that became eligible, or whose money is asked back.
     *
     * @param statement the one that takes it; empty holds it until one can
     * @param expected  the one that the declaration names
     */
    public static Change<LineItem, LineItemEvent> of(
            LineItemKind kind,
            LineItemId id,
            DeclaredWork work,
            Optional<StatementId> statement,
            Optional<StatementId> expected) {
        LineItemState first =
                switch (kind) {
                    case BILLABLE -> LineItemState.ELIGIBLE;
                    case REFUNDABLE -> LineItemState.AWAITING_CLAWBACK;
                };
        return placed(new LineItem(id, kind, work, statement.orElse(null), first), expected);
    }

    /** Whether its declaration may come to be paid after all. */
    public boolean mayComeBack() {
        return state == LineItemState.INELIGIBLE;
    }

    /** Its declaration is eligible again, and so is its one item (rules M15 and I-37). Nothing unless it may come back. */
    public Change<LineItem, LineItemEvent> backOn(Optional<StatementId> statement, Optional<StatementId> expected) {
        return mayComeBack()
                ? placed(new LineItem(id, kind, work, statement.orElse(null), LineItemState.ELIGIBLE), expected)
                : Change.none(this);
    }

    public Change<LineItem, LineItemEvent> movedTo(StatementId statement) {
        return Change.between(
                this,
                new LineItem(id, kind, work, statement, state),
                moved -> new LineItemEvent.Moved(Optional.ofNullable(statementId)));
    }

    /** Its declaration came to where the item ends, too; it keeps its place. Nothing where it has ended otherwise already. */
    public Change<LineItem, LineItemEvent> endedBy(DeclarationState declaration) {
        return declaration
                .endOf(kind)
                .filter(state::endsIn)
                .map(end -> Change.of(new LineItem(id, kind, work, statementId, end), told(end)))
                .orElseGet(() -> Change.none(this));
    }

    private static Change<LineItem, LineItemEvent> placed(LineItem item, Optional<StatementId> expected) {
        return Change.of(
                item,
                Optional.ofNullable(item.statementId).equals(expected)
                        ? new LineItemEvent.Attached()
                        : new LineItemEvent.Moved(expected));
    }

    private static LineItemEvent told(LineItemState end) {
        return end == LineItemState.PAID ? new LineItemEvent.Paid() : new LineItemEvent.FollowedDeclaration();
    }
}
