package uk.gov.education.ecf.contracts.statements;

import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.LineItemId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;

/**
 * One line of a statement: a declaration paid for, or money asked back.
 *
 * @param lineItemId never null
 * @param declarationId never null
 * @param participantId never null
 * @param leadProviderId never null
 * @param statementId null while no open statement can take it
 * @param cohort start year, such as 2021
 * @param declarationType {@code started}, {@code retained-1} to {@code retained-4}, {@code completed}, {@code extended-1} to {@code extended-3}
 * @param participantType {@code ect} or {@code mentor}
 * @param kind {@code billable} or {@code refundable}
 * @param state {@code eligible}, {@code payable}, {@code paid}, {@code voided}, {@code ineligible}, {@code awaiting_clawback} or {@code clawed_back}
 */
public record LineItemSnapshot(
        LineItemId lineItemId,
        DeclarationId declarationId,
        ParticipantId participantId,
        LeadProviderId leadProviderId,
        StatementId statementId,
        int cohort,
        String declarationType,
        String participantType,
        String kind,
        String state) {

    String key() {
        return String.join("/", participantId.toString(), declarationId.toString());
    }
}
