package uk.gov.education.ecf.declarations.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What DfE reads of a declaration's past.
 *
 * @param states          oldest first
 * @param refusedAttempts to declare the same event for the same person, by any provider, oldest first
 */
record DeclarationHistoryBody(UUID declarationId, List<StateChange> states, List<RefusedAttempt> refusedAttempts) {

    record StateChange(String state, String cause, UUID eventId, Instant at) {}

    record RefusedAttempt(
            UUID leadProviderId, String declarationDate, String evidenceHeld, List<String> codes, Instant at) {}
}
