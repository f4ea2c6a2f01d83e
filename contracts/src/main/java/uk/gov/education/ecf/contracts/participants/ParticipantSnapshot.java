package uk.gov.education.ecf.contracts.participants;

import java.util.List;
import uk.gov.education.ecf.contracts.Matching;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * A participant with all training records, as they stand after the event.
 *
 * @param teacherReferenceNumber seven digits; null until known
 * @param trainingRecords at most one as teacher and one as mentor
 */
public record ParticipantSnapshot(
        ParticipantId participantId,
        String fullName,
        @Matching("^[0-9]{7}$") @OrNull String teacherReferenceNumber,
        List<TrainingRecordSnapshot> trainingRecords) {

    public ParticipantSnapshot {
        trainingRecords = trainingRecords == null ? List.of() : List.copyOf(trainingRecords);
    }

    String key() {
        return participantId.toString();
    }
}
