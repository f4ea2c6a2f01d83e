package uk.gov.education.ecf.partnerships.documents;

import java.time.Instant;
import java.util.List;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.platform.documents.UpdatedAt;

/** A delivery partner as one lead provider sees it: with the cohorts in which the two work together. */
record DeliveryPartnerAttributes(String name, Instant createdAt, UpdatedAt updatedAt, List<String> cohort) {

    static DeliveryPartnerAttributes of(DeliveryPartner partner, LeadProviderId reader) {
        List<String> cohorts =
                partner.cohortsWith(reader).stream().map(String::valueOf).toList();
        return new DeliveryPartnerAttributes(partner.name(), partner.createdAt(), UpdatedAt.OF_THE_DOCUMENT, cohorts);
    }
}
