package uk.gov.education.ecf.participants.validation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.EligibilityReason;
import uk.gov.education.ecf.participants.model.EligibilityStatus;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.participants.model.TrainingRecord;

/** What a validation has come to: the caller's words may have become a manual check. */
record ValidationAnswer(
        ParticipantId participantId,
        TrainingRecordId trainingRecordId,
        @Schema(nullable = true, description = "Null until one is confirmed") String teacherReferenceNumber,
        EligibilityStatus status,
        EligibilityReason reason,
        @Schema(nullable = true, description = "Null while a manual check runs") Boolean eligibleForFunding) {

    static ValidationAnswer of(Participant participant, TrainingRecord record) {
        TeacherReferenceNumber number = participant.teacherReferenceNumber();
        return new ValidationAnswer(
                participant.id(),
                record.id(),
                number == null ? null : number.digits(),
                record.validation().status(),
                record.validation().reason(),
                record.eligibleForFunding());
    }
}
