package uk.gov.education.ecf.participants.model;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** The ids under which a caller wants someone registered: of a known person, of its own choice, or none. */
public record StatedIds(Optional<ParticipantId> participant, Optional<TrainingRecordId> trainingRecord) {

    public ParticipantId participantOrNew() {
        return participant.orElseGet(ParticipantId::random);
    }

    public TrainingRecordId trainingRecordOrNew() {
        return trainingRecord.orElseGet(TrainingRecordId::random);
    }
}
