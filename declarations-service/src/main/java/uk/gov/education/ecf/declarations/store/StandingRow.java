package uk.gov.education.ecf.declarations.store;

import java.util.UUID;

/** What can change of a {@link DeclarationRow}. */
record StandingRow(
        UUID id,
        long version,
        UUID participantId,
        String state,
        UUID statementId,
        UUID clawbackStatementId,
        String ineligibleForFundingReason,
        UUID duplicateOf) {}
