package uk.gov.education.ecf.statements.model;

import java.util.Optional;
import uk.gov.education.ecf.platform.values.Word;

/**
 * Where a declaration stands, as declarations-service tells. The newest news suffices: whatever should have happened to its line
 * items before is made up for (rule I-39).
 */
public enum DeclarationState implements Word {
    SUBMITTED,
    ELIGIBLE,
    PAYABLE,
    PAID,
    VOIDED,
    INELIGIBLE,
    AWAITING_CLAWBACK,
    CLAWED_BACK;

    /** The kind of item that such a declaration needs to have on a statement; empty for none. */
    public Optional<LineItemKind> needs() {
        return switch (this) {
            case ELIGIBLE -> Optional.of(LineItemKind.BILLABLE);
            case AWAITING_CLAWBACK -> Optional.of(LineItemKind.REFUNDABLE);
            case SUBMITTED, PAYABLE, PAID, VOIDED, INELIGIBLE, CLAWED_BACK -> Optional.empty();
        };
    }

    /** In which state that leaves the item of a kind; empty where it goes on as it is. */
    public Optional<LineItemState> endOf(LineItemKind kind) {
        return switch (kind) {
            case BILLABLE -> endOfBillable();
            case REFUNDABLE -> this == CLAWED_BACK ? Optional.of(LineItemState.CLAWED_BACK) : Optional.empty();
        };
    }

    private Optional<LineItemState> endOfBillable() {
        return switch (this) {
            case VOIDED -> Optional.of(LineItemState.VOIDED);
            case INELIGIBLE -> Optional.of(LineItemState.INELIGIBLE);
            case PAID, AWAITING_CLAWBACK, CLAWED_BACK -> Optional.of(LineItemState.PAID);
            case SUBMITTED, ELIGIBLE, PAYABLE -> Optional.empty();
        };
    }
}
