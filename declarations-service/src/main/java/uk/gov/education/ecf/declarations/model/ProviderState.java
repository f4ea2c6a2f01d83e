package uk.gov.education.ecf.declarations.model;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * What a lead provider reported about someone's training, and when.
 *
 * @param state {@code active}, {@code deferred} or {@code withdrawn}
 */
public record ProviderState(LeadProviderId leadProviderId, String state, Instant recordedAt) {

    boolean isWithdrawn() {
        return state.equals("withdrawn");
    }

    boolean isWithdrawnBy(Instant moment) {
        return isWithdrawn() && !recordedAt.isAfter(moment);
    }
}
