package uk.gov.education.ecf.contracts.statements;

import uk.gov.education.ecf.contracts.AddedLater;
import uk.gov.education.ecf.contracts.OneOf;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * One line of a statement: a declaration paid for, or money asked back.
 *
 * @param statementId null while no open statement can take it
 * @param cohort start year, such as 2021
 * @param declarationVersion the version of the declaration by which the item is as it is: what happened to the declaration before
 *     is known here, so that an event with an older one tells a declaration that became eligible again nothing; null where an older
 *     event does not tell
 * @param pupilPremiumUplift as the declaration has it; null where an older event does not tell
 * @param sparsityUplift the same
 * @param namedByVersion the version of the declaration by which the item goes by its participant's id; null where an older event does
 *     not tell
 */
public record LineItemSnapshot(
        LineItemId lineItemId,
        DeclarationId declarationId,
        ParticipantId participantId,
        LeadProviderId leadProviderId,
        @OrNull StatementId statementId,
        int cohort,
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
        @OneOf({"ect", "mentor"}) String participantType,
        @OneOf({"billable", "refundable"}) String kind,
        @OneOf({"eligible", "payable", "paid", "voided", "ineligible", "awaiting_clawback", "clawed_back"})
                String state,
        @AddedLater @OrNull Long declarationVersion,
        @AddedLater Boolean pupilPremiumUplift,
        @AddedLater Boolean sparsityUplift,
        @AddedLater @OrNull Long namedByVersion) {

    String key() {
        return String.join("/", participantId.toString(), declarationId.toString());
    }
}
