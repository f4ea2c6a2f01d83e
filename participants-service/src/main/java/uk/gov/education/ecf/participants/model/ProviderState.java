package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * What a lead provider said, or what was assumed of it when training began (rules E-8, E-40).
 *
 * @param reason null for {@code ACTIVE}, and for nothing else
 */
public record ProviderState(
        UUID id, LeadProviderId leadProviderId, TrainingStatus state, StateReason reason, Instant recordedAt) {

    public ProviderState {
        boolean explained = reason == null ? state == TrainingStatus.ACTIVE : reason.explains(state);
        if (!explained) {
            throw new IllegalArgumentException(state + " for the reason " + reason);
        }
    }

    static ProviderState active(LeadProviderId leadProviderId, Instant now) {
        return said(leadProviderId, TrainingStatus.ACTIVE, null, now);
    }

    static ProviderState said(LeadProviderId leadProviderId, TrainingStatus state, StateReason reason, Instant now) {
        return new ProviderState(UUID.randomUUID(), leadProviderId, state, reason, now);
    }
}
