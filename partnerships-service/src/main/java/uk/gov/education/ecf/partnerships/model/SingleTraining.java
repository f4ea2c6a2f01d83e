package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;

/** A pair trains a single person at a school in a cohort, without a partnership of the school behind it (rule D-19). */
public record SingleTraining(
        SchoolId school, int cohort, LeadProviderId leadProvider, DeliveryPartnerId deliveryPartner) {

    public Partnership relationship(PartnershipId id, Instant at) {
        return new Partnership(id, leadProvider, deliveryPartner, school, cohort, true, null, at);
    }
}
