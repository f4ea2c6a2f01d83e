package uk.gov.education.ecf.participants.leaver;

import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** Whose leaving has been told. */
record ReportedLeaver(ParticipantId participantId, TrainingRecordId trainingRecordId) {}
