package uk.gov.education.ecf.contracts.participants;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * The national register answered for a training record.
 *
 * @param trainingRecordId the training record it is about
 * @param eligibleForFunding null while a manual check runs
 * @param participant the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record ParticipantValidated(
        TrainingRecordId trainingRecordId,
        Boolean eligibleForFunding,
        ParticipantSnapshot participant,
        long version,
        Instant occurredAt)
        implements ParticipantsEvent {

    @Override
    public String key() {
        return participant.key();
    }
}
