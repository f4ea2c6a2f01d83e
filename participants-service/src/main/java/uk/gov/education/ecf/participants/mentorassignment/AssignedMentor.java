package uk.gov.education.ecf.participants.mentorassignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** Who mentors whom. */
record AssignedMentor(
        ParticipantId participantId,
        TrainingRecordId trainingRecordId,
        @Schema(nullable = true) ParticipantId mentorId) {}
