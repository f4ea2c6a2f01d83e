package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

/**
 * A partnership as it stands now.
 *
 * @param challenged   whether the school objected to it
 * @param relationship whether it serves single people only and is not the school's own (rule D-4)
 */
public record Partnership(
        PartnershipId id,
        LeadProviderId leadProviderId,
        DeliveryPartnerId deliveryPartnerId,
        boolean challenged,
        boolean relationship) {

    Provision provision() {
        return new Provision(leadProviderId, deliveryPartnerId, id);
    }

    boolean isOf(Provision pair) {
        return leadProviderId.equals(pair.leadProviderId()) && deliveryPartnerId.equals(pair.deliveryPartnerId());
    }
}
