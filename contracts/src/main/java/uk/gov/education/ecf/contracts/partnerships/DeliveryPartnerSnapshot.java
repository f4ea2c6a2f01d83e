package uk.gov.education.ecf.contracts.partnerships;

import java.util.List;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;

/**
 * A delivery partner and every lead provider it works with, as they stand after the event.
 *
 * @param relationships everyone it works with, cohort by cohort; empty when nobody
 */
public record DeliveryPartnerSnapshot(
        DeliveryPartnerId deliveryPartnerId, String name, List<RelationshipSnapshot> relationships) {

    public DeliveryPartnerSnapshot {
        relationships = relationships == null ? List.of() : List.copyOf(relationships);
    }

    String key() {
        return deliveryPartnerId.toString();
    }
}
