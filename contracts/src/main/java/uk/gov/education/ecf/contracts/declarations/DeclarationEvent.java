package uk.gov.education.ecf.contracts.declarations;

import java.time.Instant;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.OnTopic;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.WireName;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;

/** Declarations and their whole life. Key - {@code <participant id>/<declaration id>}. */
@OnTopic(Topics.DECLARATIONS)
public sealed interface DeclarationEvent extends Event {

    /** The whole aggregate after the event, never null. */
    DeclarationSnapshot declaration();

    @Override
    default DeclarationSnapshot snapshot() {
        return declaration();
    }

    @Override
    default String key() {
        return declaration().key();
    }

    /** A lead provider declared a training milestone. */
    @WireName("declarations.declaration-submitted.v1")
    record DeclarationSubmitted(DeclarationSnapshot declaration, long version, Instant occurredAt)
            implements DeclarationEvent {}

    /** A declaration will be paid for, and names the statement expected to do so. */
    @WireName("declarations.declaration-became-eligible.v1")
    record DeclarationBecameEligible(DeclarationSnapshot declaration, long version, Instant occurredAt)
            implements DeclarationEvent {}

    /** A declaration will not be paid for; the snapshot says why. */
    @WireName("declarations.declaration-became-ineligible.v1")
    record DeclarationBecameIneligible(DeclarationSnapshot declaration, long version, Instant occurredAt)
            implements DeclarationEvent {}

    /** The cut-off of the statement passed; the declaration waits for payment. */
    @WireName("declarations.declaration-became-payable.v1")
    record DeclarationBecamePayable(DeclarationSnapshot declaration, long version, Instant occurredAt)
            implements DeclarationEvent {}

    /** The declaration was paid. */
    @WireName("declarations.declaration-paid.v1")
    record DeclarationPaid(DeclarationSnapshot declaration, long version, Instant occurredAt)
            implements DeclarationEvent {}

    /**
     * The declaration is paid, or its money taken back, on another statement than it said before.
     *
     * @param fromStatementId the statement it named before; null when none
     */
    @WireName("declarations.declaration-reassigned.v1")
    record DeclarationReassigned(
            @OrNull StatementId fromStatementId, DeclarationSnapshot declaration, long version, Instant occurredAt)
            implements DeclarationEvent {}

    /** The lead provider took back a declaration that was not paid; it counts for nothing any more. */
    @WireName("declarations.declaration-voided.v1")
    record DeclarationVoided(DeclarationSnapshot declaration, long version, Instant occurredAt)
            implements DeclarationEvent {}

    /** The lead provider took back a declaration that was paid; the snapshot names the statement expected to take the money back. */
    @WireName("declarations.declaration-clawback-requested.v1")
    record DeclarationClawbackRequested(DeclarationSnapshot declaration, long version, Instant occurredAt)
            implements DeclarationEvent {}

    /** The money of a declaration was taken back. */
    @WireName("declarations.declaration-clawed-back.v1")
    record DeclarationClawedBack(DeclarationSnapshot declaration, long version, Instant occurredAt)
            implements DeclarationEvent {}

    /** What had made a declaration ineligible is over, such as a withdrawal: it is submitted again, and whether it is paid is open. */
    @WireName("declarations.declaration-reinstated.v1")
    record DeclarationReinstated(DeclarationSnapshot declaration, long version, Instant occurredAt)
            implements DeclarationEvent {}

    /**
     * The participant of a declaration goes by another id since two turned out to be one person. The key changes with it.
     *
     * @param fromParticipantId the retired id, which the keys of earlier events have
     */
    @WireName("declarations.declaration-participant-changed.v1")
    record DeclarationParticipantChanged(
            ParticipantId fromParticipantId, DeclarationSnapshot declaration, long version, Instant occurredAt)
            implements DeclarationEvent {}
}
