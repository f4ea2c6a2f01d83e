package uk.gov.education.ecf.participants.merging;

import uk.gov.education.ecf.contracts.id.ParticipantId;

/** Which id was retired, and under which the person goes on. */
record RetiredParticipant(ParticipantId retiredParticipantId, ParticipantId participantId) {}
