package uk.gov.education.ecf.contracts.participants;

import java.time.Instant;

/**
 * The name, the address, the uplift or the school's URN that DfE holds of a person changed.
 *
 * @param participant the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record ParticipantDetailsChanged(ParticipantSnapshot participant, long version, Instant occurredAt)
        implements ParticipantsEvent {

    @Override
    public String key() {
        return participant.key();
    }
}
