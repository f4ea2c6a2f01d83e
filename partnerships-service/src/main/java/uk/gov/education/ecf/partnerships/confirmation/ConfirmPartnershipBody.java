package uk.gov.education.ecf.partnerships.confirmation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.PartnershipRequest;
import uk.gov.education.ecf.platform.jsonapi.body.ProviderRequest;

/** What a provider says of a partnership that it confirms. */
@ProviderRequest(type = "ecf-partnership")
record ConfirmPartnershipBody(
        @Schema(examples = "2024", required = true) String cohort,
        @Schema(format = "uuid", required = true) String schoolId,
        @Schema(format = "uuid", required = true) String deliveryPartnerId) {

    PartnershipRequest of(LeadProviderId caller) {
        return new PartnershipRequest(caller, cohort, schoolId, deliveryPartnerId);
    }
}
