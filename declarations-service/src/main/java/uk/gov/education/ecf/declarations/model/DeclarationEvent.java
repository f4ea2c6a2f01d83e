package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * Something that happened to a declaration.
 *
 * @param declaration   as it stands after the event
 * @param fromStatement the statement it left; null unless it was reassigned from one
 */
public record DeclarationEvent(Kind kind, Declaration declaration, StatementId fromStatement, Instant at) {

    /** What can happen, with the cause that the history names. */
    public enum Kind {
        SUBMITTED("submission"),
        BECAME_ELIGIBLE("participant-fundable"),
        BECAME_INELIGIBLE("not-payable"),
        BECAME_PAYABLE("statement-cut-off"),
        PAID("payment-authorised"),
        REASSIGNED("statement-changed");

        private final String cause;

        Kind(String cause) {
            this.cause = cause;
        }

        public String cause() {
            return cause;
        }
    }
}
