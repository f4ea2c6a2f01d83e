package uk.gov.education.ecf.contracts.participants;

import java.time.Instant;
import java.time.LocalDate;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.OnTopic;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.WireName;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** People and their training records. Key - participant id. */
@OnTopic(Topics.PARTICIPANTS)
public sealed interface ParticipantEvent extends Event {

    /** The whole aggregate after the event, never null. */
    ParticipantSnapshot participant();

    @Override
    default ParticipantSnapshot snapshot() {
        return participant();
    }

    @Override
    default String key() {
        return participant().key();
    }

    /**
     * A school registered someone; providers do not see the person before validation.
     *
     * @param trainingRecordId the training record that came into being
     */
    @WireName("participants.participant-registered.v1")
    record ParticipantRegistered(
            TrainingRecordId trainingRecordId, ParticipantSnapshot participant, long version, Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * The national register answered for a training record.
     *
     * @param trainingRecordId the training record it is about
     * @param eligibleForFunding null while a manual check runs
     */
    @WireName("participants.participant-validated.v1")
    record ParticipantValidated(
            TrainingRecordId trainingRecordId,
            @OrNull Boolean eligibleForFunding,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /** The name, the address, the uplift or the school's URN that DfE holds of a person changed. */
    @WireName("participants.participant-details-changed.v1")
    record ParticipantDetailsChanged(ParticipantSnapshot participant, long version, Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * Training records of a person got, or changed, the partnership, lead provider or delivery partner behind them after registration.
     *
     * @param partnershipId the partnership that stands behind them now
     * @param leadProviderId who trains the person now
     * @param deliveryPartnerId with whose help
     */
    @WireName("participants.participant-provision-assigned.v1")
    record ParticipantProvisionAssigned(
            PartnershipId partnershipId,
            LeadProviderId leadProviderId,
            DeliveryPartnerId deliveryPartnerId,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * A new day made someone active who was joining, or left who was leaving.
     *
     * @param changedOn the day in London that did
     */
    @WireName("participants.participant-status-changed.v1")
    record ParticipantStatusChanged(
            LocalDate changedOn, ParticipantSnapshot participant, long version, Instant occurredAt)
            implements ParticipantEvent {}
}
