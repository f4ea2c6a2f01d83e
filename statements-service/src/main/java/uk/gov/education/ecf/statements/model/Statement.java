package uk.gov.education.ecf.statements.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.values.Change;

/**
 * A statement: open until its cut-off has passed, then payable, then authorised, then paid. A move for which it
 * is too early or too late changes nothing, so that each may be tried any number of times (rule M14).
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

    private static final int FIRST_CONTRACT_VERSION = 1;

    public static Change<Statement, StatementEvent> scheduled(StatementId id, StatementTerms terms) {
        return Change.of(new Statement(id, terms, StatementState.OPEN, null, null), new StatementEvent.Scheduled());
    }

    public boolean isOpen() {
        return state == StatementState.OPEN;
    }

    public boolean isAuthorised() {
        return paymentAuthorisedAt != null;
    }

    /** Whether line items of that provider and cohort may go onto it: only output fees pay one; the day does not matter while it is open. */
    public boolean takesItemsOf(ProviderCohort providerCohort) {
        return isOpen() && terms.outputFee() && terms.providerCohort().equals(providerCohort);
    }

    public boolean wouldStopPayingOutputFees(StatementTerms wanted) {
        return terms.outputFee() && !wanted.outputFee();
    }

    /**
     * Nothing changes if the terms are the same, whatever its state.
     *
     * @param hasLineItems whether any are on it, which only output fees pay
     */
    public Judged<Change<Statement, StatementEvent>> changedTo(StatementTerms wanted, boolean hasLineItems) {
        if (wanted.equals(terms)) {
            return Judged.accepted(Change.none(this));
        } else if (!isOpen()) {
            return Judged.refused(StatementRefusals.STATEMENT_CLOSED);
        } else if (!wanted.providerCohort().equals(terms.providerCohort())) {
            return Judged.refused(StatementRefusals.STATEMENT_OWNER_FIXED);
        } else if (hasLineItems && wouldStopPayingOutputFees(wanted)) {
            return Judged.refused(StatementRefusals.OUTPUT_FEE_IN_USE);
        }
        return Judged.accepted(Change.of(
                new Statement(id, wanted, state, paymentAuthorisedAt, contractVersion), new StatementEvent.Changed()));
    }

    /** The cut-off day itself still counts: only a cut-off before the day closes the statement. */
    public Change<Statement, StatementEvent> closedOn(LocalDate day, Integer newestContractVersion) {
        return isOpen() && terms.cutOffDate().isBefore(day)
                ? Change.of(
                        new Statement(id, terms, StatementState.PAYABLE, null, newestContractVersion),
                        new StatementEvent.Closed())
                : Change.none(this);
    }

    /** Nothing changes if it is authorised already. */
    public Judged<Change<Statement, StatementEvent>> authorisedAt(Instant when) {
        if (isAuthorised()) {
            return Judged.accepted(Change.none(this));
        }
        return state == StatementState.PAYABLE
                ? Judged.accepted(Change.of(
                        new Statement(id, terms, state, when, contractVersion), new StatementEvent.PaymentAuthorised()))
                : Judged.refused(StatementRefusals.STATEMENT_NOT_PAYABLE);
    }

    /** To be asked once no line item is left to be paid or taken back. */
    public Change<Statement, StatementEvent> paid() {
        return state == StatementState.PAYABLE && isAuthorised()
                ? Change.of(
                        new Statement(id, terms, StatementState.PAID, paymentAuthorisedAt, contractVersion),
                        new StatementEvent.Paid())
                : Change.none(this);
    }

    /** Finance adjusts what pays output fees, until it is paid (rule I-14). */
    public Judged<Statement> adjustable() {
        if (!terms.outputFee()) {
            return Judged.refused(StatementRefusals.STATEMENT_NOT_ADJUSTABLE);
        }
        return state == StatementState.PAID ? Judged.refused(StatementRefusals.STATEMENT_PAID) : Judged.accepted(this);
    }

    /** The version of the contract that it is reckoned by: empty for the newest one there is (rule I-17). */
    public Optional<Integer> reckonedBy() {
        return isOpen()
                ? Optional.empty()
                : Optional.of(contractVersion == null ? FIRST_CONTRACT_VERSION : contractVersion);
    }
}
