package uk.gov.education.ecf.partnerships.model;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

/** A request that nothing speaks against; only {@link Confirmation} makes one. */
public record ConfirmPartnership(
        LeadProviderId leadProvider, int cohort, School school, DeliveryPartner deliveryPartner) {

    /** Always a new one, also where a challenged one lies (rule M2). */
    public Partnership partnership(PartnershipId id, Instant at) {
        return new Partnership(id, leadProvider, deliveryPartner.id(), school.id(), cohort, false, null, at);
    }

    /** The school with the cohort set up as provider-led; equal to the school when it already is. */
    public School schoolAfterwards() {
        return school.providerLedIn(cohort);
    }
}
