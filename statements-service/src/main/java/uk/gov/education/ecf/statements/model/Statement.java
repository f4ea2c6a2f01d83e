package uk.gov.education.ecf.statements.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * A statement: open until its cut-off has passed, then payable, then authorised, then paid. Every move answers the statement
 * after it, or empty where there is nothing to do, so that each may be tried any number of times (rule M14).
 *
 * @param paymentAuthorisedAt null until finance authorises
 * @param contractVersion     null while open, when the newest version of the contract applies; fixed at the close, where null
 *                            says that there was no contract yet and the first one recorded afterwards applies
 */
public record Statement(
        StatementId id,
        StatementTerms terms,
        StatementState state,
        Instant paymentAuthorisedAt,
        Integer contractVersion) {

    public static Statement scheduled(StatementId id, StatementTerms terms) {
        return new Statement(id, terms, StatementState.OPEN, null, null);
    }

    public boolean isOpen() {
        return state == StatementState.OPEN;
    }

    public boolean isAuthorised() {
        return paymentAuthorisedAt != null;
    }

    /** Whether a line item of that provider and cohort may go onto it: only output fees pay one; the day does not matter while it is open. */
    public boolean takesItemsOf(LeadProviderId leadProviderId, int cohort) {
        return isOpen()
                && terms.outputFee()
                && terms.leadProviderId().equals(leadProviderId)
                && terms.cohort() == cohort;
    }

    public boolean wouldStopPayingOutputFees(StatementTerms wanted) {
        return terms.outputFee() && !wanted.outputFee();
    }

    /**
     * This statement itself when nothing would change, whatever its state.
     *
     * @param hasLineItems whether any are on it, which only output fees pay
     */
    public Judged<Statement> changedTo(StatementTerms wanted, boolean hasLineItems) {
        if (wanted.equals(terms)) {
            return Judged.accepted(this);
        } else if (!isOpen()) {
            return Judged.refused(Refusal.STATEMENT_CLOSED);
        } else if (!wanted.leadProviderId().equals(terms.leadProviderId()) || wanted.cohort() != terms.cohort()) {
            return Judged.refused(Refusal.STATEMENT_OWNER_FIXED);
        } else if (hasLineItems && wouldStopPayingOutputFees(wanted)) {
            return Judged.refused(Refusal.OUTPUT_FEE_IN_USE);
        }
        return Judged.accepted(new Statement(id, wanted, state, paymentAuthorisedAt, contractVersion));
    }

    /** The cut-off day itself still counts: only a cut-off before the day closes the statement. */
    public Optional<Statement> closedOn(LocalDate day, Integer newestContractVersion) {
        return isOpen() && terms.cutOffDate().isBefore(day)
                ? Optional.of(new Statement(id, terms, StatementState.PAYABLE, null, newestContractVersion))
                : Optional.empty();
    }

    public Optional<Statement> authorisedAt(Instant when) {
        return state == StatementState.PAYABLE && !isAuthorised()
                ? Optional.of(new Statement(id, terms, state, when, contractVersion))
                : Optional.empty();
    }

    /** To be asked once no billable line item is left to pay. */
    public Optional<Statement> paid() {
        return state == StatementState.PAYABLE && isAuthorised()
                ? Optional.of(new Statement(id, terms, StatementState.PAID, paymentAuthorisedAt, contractVersion))
                : Optional.empty();
    }
}
