package uk.gov.education.ecf.participants.registration;

import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/** The ids under which someone is registered. */
record Registered(ParticipantId participantId, TrainingRecordId trainingRecordId) {}
