package uk.gov.education.ecf.participants.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.IdChange;

@Entity
@Table(name = "participant_id_changes")
class IdChangeRow implements Part {

    @Id
    UUID fromParticipantId;

    UUID toParticipantId;

    /** Whose it is now: {@link #toParticipantId} may have been retired since (rule M30). */
    UUID participantId;

    Instant changedAt;

    static IdChangeRow of(ParticipantId participant, IdChange change) {
        IdChangeRow row = new IdChangeRow();
        row.fromParticipantId = change.from().value();
        row.toParticipantId = change.to().value();
        row.participantId = participant.value();
        row.changedAt = change.changedAt();
        return row;
    }

    @Override
    public UUID id() {
        return fromParticipantId;
    }

    IdChange toModel() {
        return new IdChange(new ParticipantId(fromParticipantId), new ParticipantId(toParticipantId), changedAt);
    }
}
