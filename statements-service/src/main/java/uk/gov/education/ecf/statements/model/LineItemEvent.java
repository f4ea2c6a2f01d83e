package uk.gov.education.ecf.statements.model;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.StatementId;

/** What can happen to a line item. */
public sealed interface LineItemEvent {

    /** It is on the statement that its declaration expected. */
    record Attached() implements LineItemEvent {}

    /**
     * It is on another statement than was expected.
     *
     * @param from where it was expected or has been; empty for none
     */
    record Moved(Optional<StatementId> from) implements LineItemEvent {}

    /** Its statement closed. */
    record BecamePayable() implements LineItemEvent {}

    /** Finance authorised the payment of its statement. */
    record PaymentAuthorised() implements LineItemEvent {}

    /** Its declaration was paid. */
    record Paid() implements LineItemEvent {}

    /** Its declaration was voided, became ineligible, or its money was taken back. */
    record FollowedDeclaration() implements LineItemEvent {}
}
