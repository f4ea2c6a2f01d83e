package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
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

    /** What is shown on that day differs from the day before. */
    record StatusChanged(LocalDate changedOn) implements ParticipantEvent {}
}
