package uk.gov.education.ecf.statements.model;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.ParticipantId;
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

    /** Its declaration was voided before it was paid. */
    record Voided() implements LineItemEvent {}

    /** Its declaration counts no more. */
    record BecameIneligible() implements LineItemEvent {}

    /** The money was taken back. */
    record ClawedBack() implements LineItemEvent {}

    /**
     * Its participant goes by another id.
     *
     * @param from the retired id
     */
    record ParticipantChanged(ParticipantId from) implements LineItemEvent {}

    /** Its declaration told once more what the item knew but for the version. */
    record Confirmed() implements LineItemEvent {}

    /** What has happened to an item that came to its end, or stopped counting. */
    static LineItemEvent ended(LineItemState end) {
        return switch (end) {
            case PAID -> new Paid();
            case VOIDED -> new Voided();
            case INELIGIBLE -> new BecameIneligible();
            case CLAWED_BACK -> new ClawedBack();
            case ELIGIBLE, PAYABLE, AWAITING_CLAWBACK -> throw new IllegalArgumentException(end + " is no end");
        };
    }
}
