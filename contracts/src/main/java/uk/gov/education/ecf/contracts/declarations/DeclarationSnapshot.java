package uk.gov.education.ecf.contracts.declarations;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * A declaration as it stands after the event.
 *
 * @param declarationId never null
 * @param participantId never null
 * @param trainingRecordId never null
 * @param leadProviderId who declared, never null
 * @param participantType {@code ect} or {@code mentor}
 * @param courseIdentifier {@code ecf-induction} or {@code ecf-mentor}
 * @param declarationType {@code started}, {@code retained-1} to {@code retained-4}, {@code completed}, {@code extended-1} to {@code extended-3}
 * @param declarationDate when the training event took place
 * @param cohort start year of the schedule's cohort at submission; never changes
 * @param state {@code submitted}, {@code eligible}, {@code payable}, {@code paid}, {@code voided}, {@code ineligible}, {@code awaiting_clawback} or {@code clawed_back}
 * @param statementId the statement that pays it; null when none does
 * @param clawbackStatementId the statement that takes the money back; null when none does
 * @param deliveryPartnerId fixed at submission; null when unknown
 * @param mentorId the teacher's mentor at submission; null when none
 * @param pupilPremiumUplift fixed at submission
 * @param sparsityUplift fixed at submission
 * @param evidenceHeld null when none is needed
 * @param ineligibleForFundingReason null unless {@code ineligible}
 * @param createdAt never null
 */
public record DeclarationSnapshot(
        DeclarationId declarationId,
        ParticipantId participantId,
        TrainingRecordId trainingRecordId,
        LeadProviderId leadProviderId,
        String participantType,
        String courseIdentifier,
        String declarationType,
        Instant declarationDate,
        int cohort,
        String state,
        StatementId statementId,
        StatementId clawbackStatementId,
        DeliveryPartnerId deliveryPartnerId,
        ParticipantId mentorId,
        boolean pupilPremiumUplift,
        boolean sparsityUplift,
        String evidenceHeld,
        String ineligibleForFundingReason,
        Instant createdAt) {

    String key() {
        return String.join("/", participantId.toString(), declarationId.toString());
    }
}
