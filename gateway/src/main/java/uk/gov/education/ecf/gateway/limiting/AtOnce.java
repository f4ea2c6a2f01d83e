package uk.gov.education.ecf.gateway.limiting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** How many requests of each provider are here at once: one alone shall not use up what all of them share. */
final class AtOnce {

    private final Map<LeadProviderId, Integer> here = new ConcurrentHashMap<>();
    private final int most;

    AtOnce(int most) {
        this.most = most;
    }

    /** Whether one more may be here; whoever gets in has to leave. */
    boolean enter(LeadProviderId provider) {
        int now = here.merge(provider, 1, Integer::sum);
        if (now > most) {
            leave(provider);
        }
        return now <= most;
    }

    void leave(LeadProviderId provider) {
        here.computeIfPresent(provider, (same, now) -> now == 1 ? null : now - 1);
    }
}
