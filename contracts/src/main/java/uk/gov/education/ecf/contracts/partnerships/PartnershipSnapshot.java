package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;

/**
 * A partnership as it stands after the event.
 *
 * @param partnershipId never null
 * @param leadProviderId never null
 * @param deliveryPartnerId never null
 * @param schoolId never null
 * @param schoolUrn never null
 * @param cohort start year, such as 2021
 * @param status {@code active} or {@code challenged}
 * @param challengedReason null while active
 * @param challengedAt null while active
 * @param createdAt never null
 * @param relationship true when it serves single people only and is not the school's partnership (rule D-4); never null: older events
 *     do not tell, and then it is the school's
 */
public record PartnershipSnapshot(
        PartnershipId partnershipId,
        LeadProviderId leadProviderId,
        DeliveryPartnerId deliveryPartnerId,
        SchoolId schoolId,
        String schoolUrn,
        int cohort,
        String status,
        String challengedReason,
        Instant challengedAt,
        Instant createdAt,
        Boolean relationship) {

    public PartnershipSnapshot {
        relationship = Boolean.TRUE.equals(relationship);
    }

    String key() {
        return partnershipId.toString();
    }
}
