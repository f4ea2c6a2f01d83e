package uk.gov.education.ecf.statements.model;

/** What can happen to a statement. */
public sealed interface StatementEvent {

    /** It is planned from now on. */
    record Scheduled() implements StatementEvent {}

    /** Its terms are other ones. */
    record Changed() implements StatementEvent {}

    /** Its cut-off passed. */
    record Closed() implements StatementEvent {}

    /** Finance authorised its payment. */
    record PaymentAuthorised() implements StatementEvent {}

    /** Nothing on it is left to pay. */
    record Paid() implements StatementEvent {}

    /** Finance adjusted it. */
    record Adjusted(Adjustment adjustment) implements StatementEvent {}

    /** Finance took an adjustment back. */
    record AdjustmentRemoved(Adjustment adjustment) implements StatementEvent {}
}
