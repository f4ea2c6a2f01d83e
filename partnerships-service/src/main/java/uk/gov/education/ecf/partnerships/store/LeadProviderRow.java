package uk.gov.education.ecf.partnerships.store;

import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.LeadProvider;

record LeadProviderRow(
        UUID id, String name, boolean vatChargeable, Instant createdAt, Instant changedAt, long version) {

    static LeadProviderRow ofNew(LeadProvider provider, Instant at) {
        return of(provider, 0, at);
    }

    static LeadProviderRow of(LeadProvider provider, long version, Instant at) {
        return new LeadProviderRow(provider.id().value(), provider.name(), provider.vatChargeable(), at, at, version);
    }

    LeadProvider model() {
        return new LeadProvider(new LeadProviderId(id), name, vatChargeable);
    }
}
