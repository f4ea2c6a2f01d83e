package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import uk.gov.education.ecf.calendar.CourseIdentifier;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * What a lead provider declared; never changes (rules H-3, H-20, H-21).
 *
 * @param cohort            start year of the cohort of the training record's schedule
 * @param deliveryPartnerId of the provider's period in force on the declaration date, challenged since or not; null when there was none
 * @param mentorId          likewise, for early career teachers only
 * @param evidenceHeld      null where none is kept
 */
public record Declared(
        ParticipantId participantId,
        TrainingRecordId trainingRecordId,
        LeadProviderId leadProviderId,
        CourseIdentifier course,
        DeclarationType type,
        Instant date,
        int cohort,
        DeliveryPartnerId deliveryPartnerId,
        ParticipantId mentorId,
        boolean pupilPremiumUplift,
        boolean sparsityUplift,
        String evidenceHeld,
        Instant at) {

    boolean attractsUplift() {
        return course == CourseIdentifier.ECF_INDUCTION
                && type == DeclarationType.STARTED
                && (pupilPremiumUplift || sparsityUplift);
    }
}
