package uk.gov.education.ecf.contracts.participants;

import java.util.List;
import uk.gov.education.ecf.contracts.AddedLater;
import uk.gov.education.ecf.contracts.Matching;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * A participant with all training records, as they stand after the event.
 *
 * @param teacherReferenceNumber seven digits; null until known
 * @param trainingRecords one as teacher and one as mentor at most, unless two ids of one person were merged; none once the id is retired
 * @param formerIds retired ids of the person, which providers may still use; none where an older event does not tell
 */
public record ParticipantSnapshot(
        ParticipantId participantId,
        String fullName,
        @Matching("^[0-9]{7}$") @OrNull String teacherReferenceNumber,
        List<TrainingRecordSnapshot> trainingRecords,
        @AddedLater List<ParticipantId> formerIds) {

    public ParticipantSnapshot {
        trainingRecords = trainingRecords == null ? List.of() : List.copyOf(trainingRecords);
        formerIds = formerIds == null ? List.of() : List.copyOf(formerIds);
    }

    String key() {
        return participantId.toString();
    }
}
