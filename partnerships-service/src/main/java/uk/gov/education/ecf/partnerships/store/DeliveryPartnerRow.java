package uk.gov.education.ecf.partnerships.store;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.Relationship;

record DeliveryPartnerRow(UUID id, String name, Instant createdAt, Instant changedAt, long version) {

    static DeliveryPartnerRow ofNew(DeliveryPartner partner, Instant at) {
        return of(partner, 0, at);
    }

    static DeliveryPartnerRow of(DeliveryPartner partner, long version, Instant at) {
        return new DeliveryPartnerRow(partner.id().value(), partner.name(), partner.createdAt(), at, version);
    }

    DeliveryPartner model(Collection<Relationship> relationships) {
        return new DeliveryPartner(new DeliveryPartnerId(id), name, new TreeSet<>(relationships), createdAt);
    }
}
