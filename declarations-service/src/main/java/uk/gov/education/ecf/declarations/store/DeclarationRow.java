package uk.gov.education.ecf.declarations.store;

import java.time.Instant;
import java.util.UUID;

/** A declaration as it lies in the table. */
record DeclarationRow(
        UUID id,
        UUID participantId,
        UUID trainingRecordId,
        UUID leadProviderId,
        String courseIdentifier,
        String declarationType,
        Instant declarationDate,
        int cohort,
        UUID deliveryPartnerId,
        UUID mentorId,
        boolean pupilPremiumUplift,
        boolean sparsityUplift,
        String evidenceHeld,
        String state,
        UUID statementId,
        UUID clawbackStatementId,
        String ineligibleForFundingReason,
        UUID duplicateOf,
        Instant createdAt,
        long version) {}
