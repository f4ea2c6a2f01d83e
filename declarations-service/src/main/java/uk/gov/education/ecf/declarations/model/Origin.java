package uk.gov.education.ecf.declarations.model;

import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * How a training record came to be.
 *
 * @param registeredAs the id that the person had then; it names this record also after it was retired (rules M17 and M27); null where
 *                     nobody told
 */
public record Origin(TrainingRecordId id, ParticipantId registeredAs) {}
