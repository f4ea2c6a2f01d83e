package uk.gov.education.ecf.platform.sample;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;

/** Events to test with. */
public final class LeadProviders {

    private LeadProviders() {}

    public static LeadProviderRecorded recorded(String name) {
        return recorded(LeadProviderId.random(), name, 1);
    }

    public static LeadProviderRecorded recorded(LeadProviderId id, String name, long version) {
        return new LeadProviderRecorded(
                new LeadProviderSnapshot(id, name, true), version, Instant.parse("2025-10-01T09:30:00.123456Z"));
    }
}
