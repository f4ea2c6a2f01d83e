package uk.gov.education.ecf.declarations.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where a declaration stands between its submission and the money. */
public enum DeclarationState {
    SUBMITTED("submitted"),
    ELIGIBLE("eligible"),
    INELIGIBLE("ineligible"),
    PAYABLE("payable"),
    PAID("paid"),
    VOIDED("voided"),
    AWAITING_CLAWBACK("awaiting_clawback"),
    CLAWED_BACK("clawed_back");

    private static final Set<DeclarationState> LIVE = EnumSet.of(SUBMITTED, ELIGIBLE, PAYABLE, PAID);
    private static final Set<DeclarationState> ON_A_STATEMENT =
            EnumSet.of(ELIGIBLE, PAYABLE, PAID, AWAITING_CLAWBACK, CLAWED_BACK);
    private static final Set<DeclarationState> ONCE_PAID = EnumSet.of(PAID, AWAITING_CLAWBACK, CLAWED_BACK);

    private final String wireName;

    DeclarationState(String wireName) {
        this.wireName = wireName;
    }

    /** The word on the wire and in the database (rule W5). */
    public String wireName() {
        return wireName;
    }

    public static DeclarationState of(String wireName) {
        return Arrays.stream(values())
                .filter(state -> state.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a declaration state: " + wireName));
    }

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
