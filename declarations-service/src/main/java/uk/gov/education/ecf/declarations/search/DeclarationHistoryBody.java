package uk.gov.education.ecf.declarations.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.declarations.model.DeclarationState;

/**
 * What DfE reads of a declaration's past.
 *
 * @param states          oldest first
 * @param refusedAttempts to declare the same event for the same person, by any provider, oldest first
 */
record DeclarationHistoryBody(
        DeclarationId declarationId, List<StateChange> states, List<RefusedAttempt> refusedAttempts) {

    record StateChange(DeclarationState state, String cause, UUID eventId, Instant at) {}

    record RefusedAttempt(
            LeadProviderId leadProviderId,
            @Schema(nullable = true, description = "As it was written") String declarationDate,
            @Schema(nullable = true, description = "As it was written") String evidenceHeld,
            List<String> codes,
            Instant at) {}
}
