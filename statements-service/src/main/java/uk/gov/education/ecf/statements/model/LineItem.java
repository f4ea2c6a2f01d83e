package uk.gov.education.ecf.statements.model;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.values.Change;

/**
 * A declaration on its way to being paid, or a paid one on its way back.
 *
 * @param statementId null while it is held because no open statement can take it
 * @param basis       the version of the declaration by which the item is as it is; null where it was never heard
 * @param namedBy     the version of the declaration by which it goes by its participant's id; null where it was never heard
 */
public record LineItem(
        LineItemId id,
        LineItemKind kind,
        DeclaredWork work,
        StatementId statementId,
        LineItemState state,
        Long basis,
        Long namedBy) {

    /**
     * Of a declaration that became eligible, or whose money is asked back.
     *
     * @param place where it goes, and where the declaration expects it
     * @param basis the version of the declaration that says so
     */
    public static Change<LineItem, LineItemEvent> of(
            LineItemKind kind, LineItemId id, DeclaredWork work, Place place, long basis) {
        LineItemState first =
                switch (kind) {
                    case BILLABLE -> LineItemState.ELIGIBLE;
                    case REFUNDABLE -> LineItemState.AWAITING_CLAWBACK;
                };
        return placed(new LineItem(id, kind, work, place.taken().orElse(null), first, basis, basis), place);
    }

    /** Whether its declaration may come to be paid after all. */
    public boolean mayComeBack() {
        return state == LineItemState.INELIGIBLE;
    }

    /** Its declaration is eligible again, and so is its one item (rules M15 and I-37). Nothing unless it may come back, and of what it knew. */
    public Change<LineItem, LineItemEvent> backOn(Place place, long declarationVersion) {
        LineItem back = as(place.taken().orElse(null), LineItemState.ELIGIBLE, declarationVersion);
        return mayComeBack() && !knows(declarationVersion) ? placed(back, place) : Change.none(this);
    }

    public Change<LineItem, LineItemEvent> movedTo(StatementId statement) {
        return Change.between(
                this, as(statement, state, basis), moved -> new LineItemEvent.Moved(Optional.ofNullable(statementId)));
    }

    /**
     * Its declaration is told to be eligible by a version of it that the item was not told of: perhaps it was ineligible in between
     * and nobody said so. What was said of the item before may count no more (rule I-40); hence it is said again.
     *
     * @param expected  the statement that the declaration names
     * @param authorised whether the payment of the item's statement is
     */
    public Change<LineItem, LineItemEvent> confirmedBy(
            long declarationVersion, Optional<StatementId> expected, boolean authorised) {
        LineItem confirmed = as(statementId, state, declarationVersion);
        if (knows(declarationVersion) || kind != LineItemKind.BILLABLE) {
            return Change.none(this);
        }
        return switch (state) {
            case ELIGIBLE ->
                Change.of(
                        confirmed,
                        expected.equals(Optional.ofNullable(statementId))
                                ? new LineItemEvent.Confirmed()
                                : new LineItemEvent.Moved(expected));
            case PAYABLE ->
                Change.of(
                        confirmed,
                        authorised ? new LineItemEvent.PaymentAuthorised() : new LineItemEvent.BecamePayable());
            case PAID, VOIDED, INELIGIBLE, AWAITING_CLAWBACK, CLAWED_BACK -> Change.none(this);
        };
    }

    /** Its declaration came to where the item ends, too; it keeps its place. Nothing where it has ended otherwise already, or knew it. */
    public Change<LineItem, LineItemEvent> endedBy(DeclarationState declaration, long declarationVersion) {
        return declaration
                .endOf(kind)
                .filter(end -> state.endsIn(end) && !knows(declarationVersion))
                .map(end -> Change.of(as(statementId, end, declarationVersion), LineItemEvent.ended(end)))
                .orElseGet(() -> Change.none(this));
    }

    /**
     * Two ids turned out to be one person's, who goes by the survivor's (rule H-40). Nothing where that is so already, or where what
     * names the item is newer: after a restore it hears once more whom its declaration named before.
     */
    public Change<LineItem, LineItemEvent> belongTo(ParticipantId survivor, long declarationVersion) {
        LineItem over = new LineItem(id, kind, work.by(survivor), statementId, state, basis, declarationVersion);
        return isNamed(survivor) || reaches(namedBy, declarationVersion)
                ? Change.none(this)
                : Change.of(over, new LineItemEvent.ParticipantChanged(work.participantId()));
    }

    private boolean isNamed(ParticipantId participant) {
        return work.participantId().equals(participant);
    }

    /** Whether what happened to the declaration up to that version has made the item what it is (rule I-40). */
    private boolean knows(long declarationVersion) {
        return reaches(basis, declarationVersion);
    }

    private static boolean reaches(Long known, long declarationVersion) {
        return known != null && known >= declarationVersion;
    }

    private LineItem as(StatementId on, LineItemState next, Long newBasis) {
        return new LineItem(id, kind, work, on, next, newBasis, namedBy);
    }

    private static Change<LineItem, LineItemEvent> placed(LineItem item, Place place) {
        return Change.of(
                item, place.isExpected() ? new LineItemEvent.Attached() : new LineItemEvent.Moved(place.expected()));
    }
}
