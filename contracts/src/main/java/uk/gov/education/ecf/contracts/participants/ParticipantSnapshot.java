package uk.gov.education.ecf.contracts.participants;

import java.util.List;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * A participant with all training records, as they stand after the event.
 *
 * @param participantId never null
 * @param fullName never null
 * @param teacherReferenceNumber seven digits; null until known
 * @param trainingRecords at most one as teacher and one as mentor
 */
public record ParticipantSnapshot(
        ParticipantId participantId,
        String fullName,
        String teacherReferenceNumber,
        List<TrainingRecordSnapshot> trainingRecords) {

    public ParticipantSnapshot {
        trainingRecords = trainingRecords == null ? List.of() : List.copyOf(trainingRecords);
    }

    String key() {
        return participantId.toString();
    }
}
