package uk.gov.education.ecf.contracts.statements;

import java.time.Instant;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.OnTopic;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.WireName;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;

/** What is paid or asked back on statements. Key - {@code <participant id>/<declaration id>}. */
@OnTopic(Topics.LINE_ITEMS)
public sealed interface LineItemEvent extends Event {

    /** The whole aggregate after the event, never null. */
    LineItemSnapshot lineItem();

    @Override
    default LineItemSnapshot snapshot() {
        return lineItem();
    }

    @Override
    default String key() {
        return lineItem().key();
    }

    /** A line item was put on the statement that its declaration expected. */
    @WireName("statements.line-item-attached.v1")
    record LineItemAttached(LineItemSnapshot lineItem, long version, Instant occurredAt) implements LineItemEvent {}

    /**
     * A line item was put on another statement than its declaration expected.
     *
     * @param fromStatementId the statement it was expected on; null when it was on none
     */
    @WireName("statements.line-item-moved.v1")
    record LineItemMoved(
            @OrNull StatementId fromStatementId, LineItemSnapshot lineItem, long version, Instant occurredAt)
            implements LineItemEvent {}

    /** The statement of a line item closed. */
    @WireName("statements.line-item-became-payable.v1")
    record LineItemBecamePayable(LineItemSnapshot lineItem, long version, Instant occurredAt)
            implements LineItemEvent {}

    /** Finance authorised the payment of a line item. */
    @WireName("statements.line-item-payment-authorised.v1")
    record LineItemPaymentAuthorised(LineItemSnapshot lineItem, long version, Instant occurredAt)
            implements LineItemEvent {}

    /** The declaration of a line item was paid. */
    @WireName("statements.line-item-paid.v1")
    record LineItemPaid(LineItemSnapshot lineItem, long version, Instant occurredAt) implements LineItemEvent {}

    /** The declaration of a line item was voided before it was paid. */
    @WireName("statements.line-item-voided.v1")
    record LineItemVoided(LineItemSnapshot lineItem, long version, Instant occurredAt) implements LineItemEvent {}

    /** The declaration of a line item counts no more. It may come back. */
    @WireName("statements.line-item-became-ineligible.v1")
    record LineItemBecameIneligible(LineItemSnapshot lineItem, long version, Instant occurredAt)
            implements LineItemEvent {}

    /** The money that a refundable line item asks back was taken back. */
    @WireName("statements.line-item-clawed-back.v1")
    record LineItemClawedBack(LineItemSnapshot lineItem, long version, Instant occurredAt) implements LineItemEvent {}

    /**
     * The participant of a line item goes by another id since two turned out to be one person. The key changes with it.
     *
     * @param fromParticipantId the retired id, which the keys of earlier events have
     */
    @WireName("statements.line-item-participant-changed.v1")
    record LineItemParticipantChanged(
            ParticipantId fromParticipantId, LineItemSnapshot lineItem, long version, Instant occurredAt)
            implements LineItemEvent {}
}
