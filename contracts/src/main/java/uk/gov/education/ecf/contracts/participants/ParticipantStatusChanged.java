package uk.gov.education.ecf.contracts.participants;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A new day made someone active who was joining, or left who was leaving.
 *
 * @param changedOn the day in London that did
 * @param participant the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record ParticipantStatusChanged(
        LocalDate changedOn, ParticipantSnapshot participant, long version, Instant occurredAt)
        implements ParticipantsEvent {

    @Override
    public String key() {
        return participant.key();
    }
}
