package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** What can happen to a participant; each event says what is special to it. The event of the contract that tells of it has its name. */
public sealed interface ParticipantEvent {

    /** That training record came into being, and the person with it unless they were known. */
    record Registered(TrainingRecordId trainingRecordId) implements ParticipantEvent {}

    /** The national register answered for that training record; whether it is paid for is null while a manual check runs. */
    record Validated(TrainingRecordId trainingRecordId, Boolean eligibleForFunding) implements ParticipantEvent {}

    /** Name, address, school number or uplift became another. */
    record DetailsChanged() implements ParticipantEvent {}

    /** Training goes on under that provision. */
    record ProvisionAssigned(
            PartnershipId partnershipId, LeadProviderId leadProviderId, DeliveryPartnerId deliveryPartnerId)
            implements ParticipantEvent {

        static ProvisionAssigned of(Provision provision) {
            return new ProvisionAssigned(
                    provision.partnershipId(), provision.leadProviderId(), provision.deliveryPartnerId());
        }
    }

    /** That provider said that training has a break; the record holds its reason. */
    record Deferred(TrainingRecordId trainingRecordId, LeadProviderId leadProviderId) implements ParticipantEvent {}

    /** That provider said that training goes on. */
    record Resumed(TrainingRecordId trainingRecordId, LeadProviderId leadProviderId) implements ParticipantEvent {}

    /** That provider said that training with it is over; the record holds its reason. */
    record Withdrawn(TrainingRecordId trainingRecordId, LeadProviderId leadProviderId) implements ParticipantEvent {}

    /** That provider put training on another schedule, perhaps of another cohort. */
    record ScheduleChanged(
            TrainingRecordId trainingRecordId,
            LeadProviderId leadProviderId,
            String scheduleIdentifier,
            int scheduleCohort)
            implements ParticipantEvent {}

    /** Training moved to another cohort, as no provider had asked. */
    record CohortMoved(TrainingRecordId trainingRecordId, int fromCohort, int toCohort) implements ParticipantEvent {}

    /** That school told of the leaving, or corrected its day. */
    record LeaverReported(TrainingRecordId trainingRecordId, SchoolId schoolId, LocalDate leavingDate)
            implements ParticipantEvent {}

    /** That school told of the joining, or corrected it. */
    record JoinerReported(TrainingRecordId trainingRecordId, SchoolId schoolId, LocalDate joiningDate)
            implements ParticipantEvent {}

    /** That school removed the person. */
    record WithdrawnBySchool(TrainingRecordId trainingRecordId, SchoolId schoolId) implements ParticipantEvent {}

    /** That school took up a person whom a school had removed. */
    record Reactivated(TrainingRecordId trainingRecordId, SchoolId schoolId) implements ParticipantEvent {}

    /** Another mentor, or none when null. */
    record MentorAssigned(TrainingRecordId trainingRecordId, ParticipantId mentorId) implements ParticipantEvent {}

    /** The national register told of the end of the induction. */
    record InductionCompleted(TrainingRecordId trainingRecordId, LocalDate completedOn) implements ParticipantEvent {}

    /** A mentor's funding ends on that day, or goes on when null. */
    record MentorFundingChanged(TrainingRecordId trainingRecordId, LocalDate fundingEndsOn)
            implements ParticipantEvent {}

    /** The person with that id turned out to be this one. */
    record Merged(ParticipantId formerParticipantId) implements ParticipantEvent {}

    /** The id is no longer in use: the person goes on under that one. */
    record Retired(ParticipantId intoParticipantId) implements ParticipantEvent {}

    /** What is shown on that day differs from the day before. */
    record StatusChanged(LocalDate changedOn) implements ParticipantEvent {}
}
