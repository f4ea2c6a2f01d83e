package uk.gov.education.ecf.statements.model;

/** What can happen to a statement. */
public sealed interface StatementEvent {

    /** It is planned from now on. */
    record Scheduled() implements StatementEvent {}

    /**
     * Its terms are other ones.
     *
     * @param startsToPayOutputFees whether it did not before, and its provider's lists left it out
     */
    record Changed(boolean startsToPayOutputFees) implements StatementEvent {}

    /** Its cut-off passed. */
    record Closed() implements StatementEvent {}

    /** Finance authorised its payment. */
    record PaymentAuthorised() implements StatementEvent {}

    /** Nothing on it is left to pay. */
    record Paid() implements StatementEvent {}
}
