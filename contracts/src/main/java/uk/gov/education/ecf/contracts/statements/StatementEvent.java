package uk.gov.education.ecf.contracts.statements;

import java.time.Instant;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.OnTopic;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.WireName;

/** The statement calendar and payment. Key - statement id. */
@OnTopic(Topics.STATEMENTS)
public sealed interface StatementEvent extends Event {

    /** The whole aggregate after the event, never null. */
    StatementSnapshot statement();

    @Override
    default StatementSnapshot snapshot() {
        return statement();
    }

    @Override
    default String key() {
        return statement().key();
    }

    /** A statement was added to the calendar of a lead provider. */
    @WireName("statements.statement-scheduled.v1")
    record StatementScheduled(StatementSnapshot statement, long version, Instant occurredAt)
            implements StatementEvent {}

    /** The dates or the fee of an open statement changed. */
    @WireName("statements.statement-changed.v1")
    record StatementChanged(StatementSnapshot statement, long version, Instant occurredAt) implements StatementEvent {}

    /** The cut-off passed: the statement is payable and takes no more line items. */
    @WireName("statements.statement-closed.v1")
    record StatementClosed(StatementSnapshot statement, long version, Instant occurredAt) implements StatementEvent {}

    /** Finance authorised the payment of a statement. */
    @WireName("statements.statement-payment-authorised.v1")
    record StatementPaymentAuthorised(StatementSnapshot statement, long version, Instant occurredAt)
            implements StatementEvent {}

    /** Every billable line item of an authorised statement was paid. */
    @WireName("statements.statement-paid.v1")
    record StatementPaid(StatementSnapshot statement, long version, Instant occurredAt) implements StatementEvent {}

    /** Finance adjusted a statement by an amount, or changed an earlier adjustment to this. */
    @WireName("statements.statement-adjusted.v1")
    record StatementAdjusted(
            AdjustmentSnapshot adjustment, StatementSnapshot statement, long version, Instant occurredAt)
            implements StatementEvent {}

    /** Finance took back an adjustment, which was this one. */
    @WireName("statements.statement-adjustment-removed.v1")
    record StatementAdjustmentRemoved(
            AdjustmentSnapshot adjustment, StatementSnapshot statement, long version, Instant occurredAt)
            implements StatementEvent {}
}
