package uk.gov.education.ecf.declarations.model;

import static uk.gov.education.ecf.declarations.model.DeclarationState.AWAITING_CLAWBACK;
import static uk.gov.education.ecf.declarations.model.DeclarationState.CLAWED_BACK;
import static uk.gov.education.ecf.declarations.model.DeclarationState.ELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.INELIGIBLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAID;
import static uk.gov.education.ecf.declarations.model.DeclarationState.PAYABLE;
import static uk.gov.education.ecf.declarations.model.DeclarationState.SUBMITTED;
import static uk.gov.education.ecf.declarations.model.DeclarationState.VOIDED;

import java.util.EnumSet;
import java.util.Set;

/** Every change of state that there is, with its cause (rule H-39). Nothing else happens to a declaration once it is submitted. */
enum Transition {
    FUNDED(EnumSet.of(SUBMITTED), ELIGIBLE, "participant-fundable"),
    DUPLICATED(EnumSet.of(SUBMITTED, ELIGIBLE, PAYABLE), INELIGIBLE, "duplicate_declaration"),
    WITHDRAWN(EnumSet.of(SUBMITTED, ELIGIBLE, PAYABLE), INELIGIBLE, "withdrawn_participant"),
    WITHDRAWN_WITHOUT_START(EnumSet.of(SUBMITTED, ELIGIBLE, PAYABLE), INELIGIBLE, "not_started"),
    RESUMED(EnumSet.of(INELIGIBLE), SUBMITTED, "participant-resumed"),
    STARTED_LATE(EnumSet.of(INELIGIBLE), SUBMITTED, "start-declared"),
    CUT_OFF(EnumSet.of(ELIGIBLE), PAYABLE, "statement-cut-off"),
    PAYMENT(EnumSet.of(PAYABLE), PAID, "payment-authorised"),
    VOID(EnumSet.of(SUBMITTED, ELIGIBLE, PAYABLE, INELIGIBLE), VOIDED, "voided-by-provider"),
    CLAWBACK_REQUEST(EnumSet.of(PAID), AWAITING_CLAWBACK, "voided-after-payment"),
    CLAWBACK(EnumSet.of(AWAITING_CLAWBACK), CLAWED_BACK, "clawback-authorised");

    private final Set<DeclarationState> from;
    private final DeclarationState to;
    private final String cause;

    Transition(Set<DeclarationState> from, DeclarationState to, String cause) {
        this.from = from;
        this.to = to;
        this.cause = cause;
    }

    boolean leaves(DeclarationState state) {
        return from.contains(state);
    }

    DeclarationState to() {
        return to;
    }

    /** The word by which the history names it. */
    String cause() {
        return cause;
    }

    static Transition into(IneligibilityReason reason) {
        return switch (reason) {
            case DUPLICATE_DECLARATION -> DUPLICATED;
            case WITHDRAWN_PARTICIPANT -> WITHDRAWN;
            case NOT_STARTED -> WITHDRAWN_WITHOUT_START;
        };
    }
}
