package uk.gov.education.ecf.participants.joiner;

import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** Whose joining has been told. */
record ReportedJoiner(ParticipantId participantId, TrainingRecordId trainingRecordId) {}
