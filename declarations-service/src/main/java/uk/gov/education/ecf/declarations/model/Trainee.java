package uk.gov.education.ecf.declarations.model;

import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * Whose training a declaration speaks of.
 *
 * @param cohort start year of the cohort of the training record's schedule
 */
public record Trainee(ParticipantId participantId, TrainingRecordId trainingRecordId, int cohort) {}
