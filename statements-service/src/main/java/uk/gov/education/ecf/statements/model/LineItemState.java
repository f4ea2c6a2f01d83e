package uk.gov.education.ecf.statements.model;

import uk.gov.education.ecf.platform.values.Word;

/** What a line item is worth at present (rule I-9). */
public enum LineItemState implements Word {
    ELIGIBLE,
    PAYABLE,
    PAID,
    VOIDED,
    INELIGIBLE,
    AWAITING_CLAWBACK,
    CLAWED_BACK;

    /** Whether the news that its declaration came to its end, or stopped counting, moves an item from here to there. What is paid stays so. */
    boolean endsIn(LineItemState end) {
        return switch (end) {
            case PAID, CLAWED_BACK -> this == PAYABLE;
            case INELIGIBLE -> this == ELIGIBLE || this == PAYABLE;
            case VOIDED -> this == ELIGIBLE || this == PAYABLE || this == INELIGIBLE;
            case ELIGIBLE, PAYABLE, AWAITING_CLAWBACK -> false;
        };
    }

    /** Whether an item in it is part of its statement's sums: what is void or ineligible never is. */
    public boolean counts() {
        return this != VOIDED && this != INELIGIBLE;
    }
}
