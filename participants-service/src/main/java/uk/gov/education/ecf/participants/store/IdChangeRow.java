package uk.gov.education.ecf.participants.store;

import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.IdChange;

/** @param participantId whose it is now: {@code toParticipantId} may have been retired since (rule M30) */
record IdChangeRow(UUID fromParticipantId, UUID toParticipantId, UUID participantId, Instant changedAt)
        implements Part {

    static IdChangeRow of(ParticipantId participant, IdChange change) {
        return new IdChangeRow(change.from().value(), change.to().value(), participant.value(), change.changedAt());
    }

    @Override
    public UUID id() {
        return fromParticipantId;
    }

    IdChange toModel() {
        return new IdChange(new ParticipantId(fromParticipantId), new ParticipantId(toParticipantId), changedAt);
    }
}
