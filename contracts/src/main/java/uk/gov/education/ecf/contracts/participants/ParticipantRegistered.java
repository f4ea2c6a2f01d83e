package uk.gov.education.ecf.contracts.participants;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * A school registered someone; providers do not see the person before validation.
 *
 * @param trainingRecordId the training record that came into being
 * @param participant the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record ParticipantRegistered(
        TrainingRecordId trainingRecordId, ParticipantSnapshot participant, long version, Instant occurredAt)
        implements ParticipantsEvent {

    @Override
    public String key() {
        return participant.key();
    }
}
