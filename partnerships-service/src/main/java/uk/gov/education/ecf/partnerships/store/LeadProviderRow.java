package uk.gov.education.ecf.partnerships.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.LeadProvider;

@Entity
@Table(name = "lead_providers")
class LeadProviderRow {

    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String name;

    boolean vatChargeable;

    Instant createdAt;

    Instant changedAt;

    @Version
    long version;

    static LeadProviderRow of(LeadProvider provider, Instant at) {
        LeadProviderRow row = new LeadProviderRow();
        row.id = provider.id().value();
        row.createdAt = at;
        return row;
    }

    void take(LeadProvider provider, Instant at) {
        name = provider.name();
        vatChargeable = provider.vatChargeable();
        changedAt = at;
    }

    LeadProvider model() {
        return new LeadProvider(new LeadProviderId(id), name, vatChargeable);
    }
}
