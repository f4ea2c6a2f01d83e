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
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
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
     * A lead provider said that training has a break; the snapshot holds its reason.
     *
     * @param trainingRecordId the training record it is about
     * @param leadProviderId who said so
     */
    @WireName("participants.participant-deferred.v1")
    record ParticipantDeferred(
            TrainingRecordId trainingRecordId,
            LeadProviderId leadProviderId,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * A lead provider said that training goes on.
     *
     * @param trainingRecordId the training record it is about
     * @param leadProviderId who said so
     */
    @WireName("participants.participant-resumed.v1")
    record ParticipantResumed(
            TrainingRecordId trainingRecordId,
            LeadProviderId leadProviderId,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * A lead provider said that training with it is over; the snapshot holds its reason.
     *
     * @param trainingRecordId the training record it is about
     * @param leadProviderId who said so
     */
    @WireName("participants.participant-withdrawn.v1")
    record ParticipantWithdrawn(
            TrainingRecordId trainingRecordId,
            LeadProviderId leadProviderId,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * A lead provider put training on another schedule.
     *
     * @param trainingRecordId the training record it is about
     * @param leadProviderId who said so
     * @param scheduleIdentifier such as {@code ecf-standard-january}
     * @param scheduleCohort start year of the cohort whose schedule it is
     */
    @WireName("participants.participant-schedule-changed.v1")
    record ParticipantScheduleChanged(
            TrainingRecordId trainingRecordId,
            LeadProviderId leadProviderId,
            String scheduleIdentifier,
            int scheduleCohort,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * Training moved to another cohort without a lead provider's asking: the national register told when it began, or a transfer took it out of a
     * cohort that nothing is paid for any more.
     *
     * @param trainingRecordId the training record it is about
     * @param fromCohort start year
     * @param toCohort start year
     */
    @WireName("participants.participant-cohort-moved.v1")
    record ParticipantCohortMoved(
            TrainingRecordId trainingRecordId,
            int fromCohort,
            int toCohort,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * A school told of someone's leaving, or corrected the day.
     *
     * @param trainingRecordId the training record it is about
     * @param schoolId the school that is left
     * @param leavingDate as the school gave it
     */
    @WireName("participants.participant-leaver-reported.v1")
    record ParticipantLeaverReported(
            TrainingRecordId trainingRecordId,
            SchoolId schoolId,
            LocalDate leavingDate,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * A school told of someone's joining, or corrected what it had told.
     *
     * @param trainingRecordId the training record it is about
     * @param schoolId the school that is joined
     * @param joiningDate the first day there
     */
    @WireName("participants.participant-joiner-reported.v1")
    record ParticipantJoinerReported(
            TrainingRecordId trainingRecordId,
            SchoolId schoolId,
            LocalDate joiningDate,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * A school removed someone; training status stays as the lead provider left it.
     *
     * @param trainingRecordId the training record it is about
     * @param schoolId the school
     */
    @WireName("participants.participant-withdrawn-by-school.v1")
    record ParticipantWithdrawnBySchool(
            TrainingRecordId trainingRecordId,
            SchoolId schoolId,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * A school registered someone again whom a school had removed.
     *
     * @param trainingRecordId the training record it is about
     * @param schoolId where they train from now on
     */
    @WireName("participants.participant-reactivated.v1")
    record ParticipantReactivated(
            TrainingRecordId trainingRecordId,
            SchoolId schoolId,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * A teacher has another mentor.
     *
     * @param trainingRecordId the training record it is about
     * @param mentorId null for none
     */
    @WireName("participants.participant-mentor-assigned.v1")
    record ParticipantMentorAssigned(
            TrainingRecordId trainingRecordId,
            @OrNull ParticipantId mentorId,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * The national register told of the end of a teacher's induction.
     *
     * @param trainingRecordId the training record it is about
     * @param completedOn its last day
     */
    @WireName("participants.participant-induction-completed.v1")
    record ParticipantInductionCompleted(
            TrainingRecordId trainingRecordId,
            LocalDate completedOn,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * Funding of a mentor ends on another day than was known before.
     *
     * @param trainingRecordId the training record it is about
     * @param fundingEndsOn null while it goes on
     */
    @WireName("participants.participant-mentor-funding-changed.v1")
    record ParticipantMentorFundingChanged(
            TrainingRecordId trainingRecordId,
            @OrNull LocalDate fundingEndsOn,
            ParticipantSnapshot participant,
            long version,
            Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * Another id turned out to be this person's: what was known under it is in the snapshot from now on.
     *
     * @param formerParticipantId the id that was retired
     */
    @WireName("participants.participant-merged.v1")
    record ParticipantMerged(
            ParticipantId formerParticipantId, ParticipantSnapshot participant, long version, Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * The id is no longer in use, and the snapshot holds no training record. Nothing follows under this key.
     *
     * @param intoParticipantId the id under which the person went on
     */
    @WireName("participants.participant-retired.v1")
    record ParticipantRetired(
            ParticipantId intoParticipantId, ParticipantSnapshot participant, long version, Instant occurredAt)
            implements ParticipantEvent {}

    /**
     * A new day made someone active who was joining, or left who was leaving, or completed a transfer.
     *
     * @param changedOn the day in London that did
     */
    @WireName("participants.participant-status-changed.v1")
    record ParticipantStatusChanged(
            LocalDate changedOn, ParticipantSnapshot participant, long version, Instant occurredAt)
            implements ParticipantEvent {}
}
