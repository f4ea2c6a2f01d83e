package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;
import uk.gov.education.ecf.contracts.AddedLater;
import uk.gov.education.ecf.contracts.OneOf;
import uk.gov.education.ecf.contracts.OrNull;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;

/**
 * A partnership as it stands after the event.
 *
 * @param cohort start year, such as 2021
 * @param challengedReason null while active
 * @param challengedAt null while active
 * @param relationship true when it serves single people only and is not the school's partnership; false where an older event does not tell
 */
public record PartnershipSnapshot(
        PartnershipId partnershipId,
        LeadProviderId leadProviderId,
        DeliveryPartnerId deliveryPartnerId,
        SchoolId schoolId,
        String schoolUrn,
        int cohort,
        @OneOf({"active", "challenged"}) String status,
        @OneOf({"another_provider", "not_confirmed", "do_not_recognise", "no_ects", "mistake"}) @OrNull
                String challengedReason,
        @OrNull Instant challengedAt,
        Instant createdAt,
        @AddedLater Boolean relationship) {

    public PartnershipSnapshot {
        relationship = Boolean.TRUE.equals(relationship);
    }

    String key() {
        return partnershipId.toString();
    }
}
