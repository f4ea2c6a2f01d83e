package uk.gov.education.ecf.partnerships.store;

import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.Relationship;

record RelationshipRow(UUID deliveryPartnerId, UUID leadProviderId, int cohort) {

    static RelationshipRow of(DeliveryPartnerId partner, Relationship relationship) {
        return new RelationshipRow(partner.value(), relationship.leadProvider().value(), relationship.cohort());
    }

    Relationship model() {
        return new Relationship(new LeadProviderId(leadProviderId), cohort);
    }
}
