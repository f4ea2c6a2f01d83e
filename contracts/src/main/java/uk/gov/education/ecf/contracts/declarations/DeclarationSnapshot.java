package uk.gov.education.ecf.contracts.declarations;

import java.time.Instant;
import uk.gov.education.ecf.contracts.AddedLater;
import uk.gov.education.ecf.contracts.OneOf;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * A declaration as it stands after the event.
 *
 * @param leadProviderId who declared
 * @param declarationDate when the training event took place
 * @param cohort start year of the schedule's cohort at submission; never changes
 * @param statementId the statement that pays it; null when none does
 * @param clawbackStatementId the statement that takes the money back; null when none does
 * @param deliveryPartnerId fixed at submission; null when unknown
 * @param mentorId the teacher's mentor at submission; null when none
 * @param pupilPremiumUplift fixed at submission
 * @param sparsityUplift fixed at submission
 * @param evidenceHeld null when none is needed
 * @param duplicateOf the other declaration of the same event that counts instead; null for other reasons, and where an older event
 *     does not tell
 */
public record DeclarationSnapshot(
        DeclarationId declarationId,
        ParticipantId participantId,
        TrainingRecordId trainingRecordId,
        LeadProviderId leadProviderId,
        @OneOf({"ect", "mentor"}) String participantType,
        @OneOf({"ecf-induction", "ecf-mentor"}) String courseIdentifier,
        @OneOf({
                    "started",
                    "retained-1",
                    "retained-2",
                    "retained-3",
                    "retained-4",
                    "completed",
                    "extended-1",
                    "extended-2",
                    "extended-3"
                })
                String declarationType,
        Instant declarationDate,
        int cohort,
        @OneOf({"submitted", "eligible", "payable", "paid", "voided", "ineligible", "awaiting_clawback", "clawed_back"})
                String state,
        @OrNull StatementId statementId,
        @OrNull StatementId clawbackStatementId,
        @OrNull DeliveryPartnerId deliveryPartnerId,
        @OrNull ParticipantId mentorId,
        boolean pupilPremiumUplift,
        boolean sparsityUplift,
        @OneOf({
                    "training-event-attended",
                    "self-study-material-completed",
                    "materials-engaged-with-offline",
                    "75-percent-engagement-met",
                    "75-percent-engagement-met-reduced-induction",
                    "one-term-induction",
                    "other"
                })
                @OrNull
                String evidenceHeld,
        @OneOf({"duplicate_declaration", "withdrawn_participant", "not_started"}) @OrNull
                String ineligibleForFundingReason,
        Instant createdAt,
        @AddedLater @OrNull DeclarationId duplicateOf) {

    String key() {
        return String.join("/", participantId.toString(), declarationId.toString());
    }
}
