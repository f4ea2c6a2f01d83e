package uk.gov.education.ecf.partnerships.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.Relationship;

@Entity
@Table(name = "delivery_partners")
class DeliveryPartnerRow {

    @Id
    UUID id;

    @Column(columnDefinition = "text")
    String name;

    Instant createdAt;

    Instant changedAt;

    @Version
    long version;

    static DeliveryPartnerRow of(DeliveryPartner partner) {
        DeliveryPartnerRow row = new DeliveryPartnerRow();
        row.id = partner.id().value();
        row.createdAt = partner.createdAt();
        return row;
    }

    void take(DeliveryPartner partner, Instant at) {
        name = partner.name();
        changedAt = at;
    }

    DeliveryPartner model(Collection<Relationship> relationships) {
        return new DeliveryPartner(new DeliveryPartnerId(id), name, new TreeSet<>(relationships), createdAt);
    }
}
