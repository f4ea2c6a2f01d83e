package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * What a lead provider declared; never changes, but for the id by which the participant goes (rules H-3, H-20, H-21, H-40).
 *
 * @param trainers     the provider, and the others of its period in force on the declaration date, challenged since or not; a mentor
 *                     for early career teachers only
 * @param evidenceHeld null where none is kept
 */
public record Declared(
        Trainee trainee,
        Trainers trainers,
        TrainingStage stage,
        Instant date,
        Uplifts uplifts,
        String evidenceHeld,
        Instant at) {

    public LeadProviderId leadProviderId() {
        return trainers.leadProviderId();
    }

    /** The same, of the same person under another id. */
    Declared by(ParticipantId participant) {
        return new Declared(
                new Trainee(participant, trainee.trainingRecordId(), trainee.cohort()),
                trainers,
                stage,
                date,
                uplifts,
                evidenceHeld,
                at);
    }

    /** Whether the same provider declared it of the same training. */
    boolean isOfTrainingOf(Declared other) {
        return trainee.trainingRecordId().equals(other.trainee.trainingRecordId())
                && leadProviderId().equals(other.leadProviderId());
    }

    boolean attractsUplift() {
        return stage.course() == CourseIdentifier.ECF_INDUCTION
                && stage.type() == DeclarationType.STARTED
                && uplifts.any();
    }
}
