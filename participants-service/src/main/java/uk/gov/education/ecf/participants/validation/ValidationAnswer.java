package uk.gov.education.ecf.participants.validation;

import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.participants.model.TrainingRecord;

/** What a validation has come to: the caller's words may have become a manual check. */
record ValidationAnswer(
        ParticipantId participantId,
        TrainingRecordId trainingRecordId,
        String teacherReferenceNumber,
        String status,
        String reason,
        Boolean eligibleForFunding) {

    static ValidationAnswer of(Participant participant, TrainingRecord record) {
        TeacherReferenceNumber number = participant.teacherReferenceNumber();
        return new ValidationAnswer(
                participant.id(),
                record.id(),
                number == null ? null : number.digits(),
                record.validation().status().wireName(),
                record.validation().reason().wireName(),
                record.eligibleForFunding());
    }
}
