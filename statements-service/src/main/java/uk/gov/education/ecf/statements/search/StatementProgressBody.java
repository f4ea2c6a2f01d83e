package uk.gov.education.ecf.statements.search;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.model.StatementState;

/** A statement, and how far its payment has come. */
record StatementProgressBody(
        StatementId statementId,
        LeadProviderId leadProviderId,
        int cohort,
        @Schema(examples = "May") String month,
        int year,
        LocalDate cutOffDate,
        LocalDate paymentDate,
        boolean outputFee,
        StatementState state,
        @Schema(nullable = true, description = "When finance authorised the payment; null until then")
                Instant paymentAuthorisedAt,
        @Schema(description = "Line items that are paid or clawed back") long confirmed,
        @Schema(description = "Line items for which the payment of the statement waits, or will wait") long outstanding,
        @Schema(description = "Line items that count no more: voided or ineligible") long leftOut,
        LineItemCounts lineItems) {

    /** Line items by their state. */
    record LineItemCounts(
            long eligible,
            long payable,
            long paid,
            long voided,
            long ineligible,
            long awaitingClawback,
            long clawedBack) {

        long confirmed() {
            return paid + clawedBack;
        }

        long outstanding() {
            return eligible + awaitingClawback + payable;
        }

        long leftOut() {
            return voided + ineligible;
        }
    }
}
