package uk.gov.education.ecf.partnerships.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.Relationship;

@Embeddable
record RelationshipKey(UUID deliveryPartnerId, UUID leadProviderId, int cohort) implements Serializable {

    static RelationshipKey of(DeliveryPartnerId partner, Relationship relationship) {
        return new RelationshipKey(partner.value(), relationship.leadProvider().value(), relationship.cohort());
    }

    Relationship model() {
        return new Relationship(new LeadProviderId(leadProviderId), cohort);
    }
}
