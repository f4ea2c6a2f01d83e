package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * What a lead provider said, or what was assumed of it when training began (rules E-8, E-40).
 *
 * @param reason null for {@code ACTIVE}
 */
public record ProviderState(
        UUID id, LeadProviderId leadProviderId, TrainingStatus state, String reason, Instant recordedAt) {

    static ProviderState active(LeadProviderId leadProviderId, Instant now) {
        return said(leadProviderId, TrainingStatus.ACTIVE, null, now);
    }

    static ProviderState said(LeadProviderId leadProviderId, TrainingStatus state, String reason, Instant now) {
        return new ProviderState(UUID.randomUUID(), leadProviderId, state, reason, now);
    }
}
