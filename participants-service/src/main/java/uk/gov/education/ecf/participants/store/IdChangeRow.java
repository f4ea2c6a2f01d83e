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
class IdChangeRow {

    @Id
    UUID fromParticipantId;

    UUID toParticipantId;
    Instant changedAt;

    IdChange toModel() {
        return new IdChange(new ParticipantId(fromParticipantId), new ParticipantId(toParticipantId), changedAt);
    }
}
