package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** What can happen to a participant; each event says what is special to it. */
public sealed interface ParticipantEvent {

    /** That training record came into being, and the person with it unless they were known. */
    record Registered(TrainingRecordId trainingRecordId) implements ParticipantEvent {}

    /** The national register answered for that training record. */
    record Validated(TrainingRecordId trainingRecordId) implements ParticipantEvent {}

    /** Name, address, school number or uplift became another. */
    record DetailsChanged() implements ParticipantEvent {}

    /** Training goes on under that provision. */
    record ProvisionAssigned(Provision provision) implements ParticipantEvent {}

    /** What is shown on that day differs from the day before. */
    record StatusChanged(LocalDate day) implements ParticipantEvent {}
}
