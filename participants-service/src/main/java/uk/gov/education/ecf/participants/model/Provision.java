package uk.gov.education.ecf.participants.model;

import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

/**
 * Who trains someone.
 *
 * @param partnershipId null when the pair was chosen without a partnership behind it
 */
public record Provision(
        LeadProviderId leadProviderId, DeliveryPartnerId deliveryPartnerId, PartnershipId partnershipId) {}
