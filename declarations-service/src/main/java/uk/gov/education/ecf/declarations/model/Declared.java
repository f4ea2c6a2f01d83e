package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * What a lead provider declared; never changes (rules H-3, H-20, H-21).
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

    boolean attractsUplift() {
        return stage.course() == CourseIdentifier.ECF_INDUCTION
                && stage.type() == DeclarationType.STARTED
                && uplifts.any();
    }
}
