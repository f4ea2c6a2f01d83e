package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;

/**
 * A lead provider and a delivery partner train a school's people in a cohort.
 *
 * @param challenge null while active
 */
public record Partnership(
        PartnershipId id, LeadProviderId leadProvider, DeliveryPartnerId deliveryPartner, SchoolId school, int cohort,
        Challenge challenge, Instant createdAt) {

    public boolean active() {
        return challenge == null;
    }

    public String status() {
        return active() ? "active" : "challenged";
    }

    public String challengedReason() {
        return active() ? null : challenge.reason();
    }

    public Instant challengedAt() {
        return active() ? null : challenge.at();
    }
}
