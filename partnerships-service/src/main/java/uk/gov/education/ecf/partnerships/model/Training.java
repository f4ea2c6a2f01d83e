package uk.gov.education.ecf.partnerships.model;

import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.SchoolId;

/** A pair trains people at a school in a cohort: all of the school's, or single ones (rule D-4). */
public record Training(SchoolId school, int cohort, LeadProviderId leadProvider, DeliveryPartnerId deliveryPartner) {

    /** The same pair at the same school, in another cohort. */
    public Training in(int other) {
        return new Training(school, other, leadProvider, deliveryPartner);
    }

    /** The lead provider goes on with another partner. */
    public Training with(DeliveryPartnerId other) {
        return new Training(school, cohort, leadProvider, other);
    }
}
