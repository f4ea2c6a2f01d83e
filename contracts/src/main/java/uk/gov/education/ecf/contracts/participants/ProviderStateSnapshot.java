package uk.gov.education.ecf.contracts.participants;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * A lead provider said that training is active, deferred or withdrawn.
 *
 * @param leadProviderId never null
 * @param state {@code active}, {@code deferred} or {@code withdrawn}
 * @param reason null for {@code active}
 * @param recordedAt never null
 */
public record ProviderStateSnapshot(LeadProviderId leadProviderId, String state, String reason, Instant recordedAt) {}
