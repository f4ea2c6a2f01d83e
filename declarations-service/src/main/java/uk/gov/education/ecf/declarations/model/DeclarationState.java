package uk.gov.education.ecf.declarations.model;

import java.util.EnumSet;
import java.util.Set;
import uk.gov.education.ecf.platform.values.Word;

/** Where a declaration stands between its submission and the money. */
public enum DeclarationState implements Word {
    SUBMITTED,
    ELIGIBLE,
    INELIGIBLE,
    PAYABLE,
    PAID,
    VOIDED,
    AWAITING_CLAWBACK,
    CLAWED_BACK;

    private static final Set<DeclarationState> LIVE = EnumSet.of(SUBMITTED, ELIGIBLE, PAYABLE, PAID);
    private static final Set<DeclarationState> ON_A_STATEMENT =
            EnumSet.of(ELIGIBLE, PAYABLE, PAID, AWAITING_CLAWBACK, CLAWED_BACK);
    private static final Set<DeclarationState> ONCE_PAID = EnumSet.of(PAID, AWAITING_CLAWBACK, CLAWED_BACK);

    /** Counts for payment or may come to do so: blocks another declaration of the same event, and others may see it. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Whether a declaration in this state shows the statement that pays it. */
    public boolean showsStatement() {
        return ON_A_STATEMENT.contains(this);
    }

    /** Whether money went out for it, even if it is asked back. */
    public boolean wasPaid() {
        return ONCE_PAID.contains(this);
    }
}
