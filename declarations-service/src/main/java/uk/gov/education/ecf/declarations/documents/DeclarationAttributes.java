package uk.gov.education.ecf.declarations.documents;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.Declared;
import uk.gov.education.ecf.declarations.model.IneligibilityReason;
import uk.gov.education.ecf.platform.documents.UpdatedAt;

/** What a provider reads of a declaration, in the order of the published examples. */
record DeclarationAttributes(
        ParticipantId participantId,
        String declarationType,
        String courseIdentifier,
        Instant declarationDate,
        ParticipantId mentorId,
        String state,
        UpdatedAt updatedAt,
        Instant createdAt,
        DeliveryPartnerId deliveryPartnerId,
        StatementId statementId,
        StatementId clawbackStatementId,
        String ineligibleForFundingReason,
        boolean upliftPaid,
        String evidenceHeld,
        Boolean hasPassed,
        String leadProviderName) {

    static DeclarationAttributes of(Declaration declaration, String leadProviderName) {
        Declared declared = declaration.declared();
        return new DeclarationAttributes(
                declared.trainee().participantId(),
                declared.stage().type().wireName(),
                declared.stage().course().wireName(),
                declared.date(),
                declared.trainers().mentorId(),
                declaration.state().wireName(),
                UpdatedAt.OF_THE_DOCUMENT,
                declared.at(),
                declared.trainers().deliveryPartnerId(),
                declaration.shownStatement().orElse(null),
                declaration.clawbackStatementId(),
                declaration
                        .ineligibilityReason()
                        .map(IneligibilityReason::wireName)
                        .orElse(null),
                declaration.isUpliftPaid(),
                declared.evidenceHeld(),
                null,
                leadProviderName);
    }
}
