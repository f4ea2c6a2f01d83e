package uk.gov.education.ecf.participants.schoolwithdrawal;

import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** Whom no school has any more. */
record RemovedPerson(ParticipantId participantId, TrainingRecordId trainingRecordId) {}
