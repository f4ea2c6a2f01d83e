package uk.gov.education.ecf.partnerships.documents;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.platform.documents.UpdatedAt;
import uk.gov.education.ecf.platform.jsonapi.body.JsonApiType;

/** A delivery partner as one lead provider sees it: with the cohorts in which the two work together. */
@JsonApiType("delivery-partner")
public record DeliveryPartnerAttributes(
        String name,
        Instant createdAt,
        UpdatedAt updatedAt,
        @Schema(description = "Start years of the cohorts in which it works with you, ascending") List<String> cohort) {

    static DeliveryPartnerAttributes of(DeliveryPartner partner, LeadProviderId reader) {
        List<String> cohorts =
                partner.cohortsWith(reader).stream().map(String::valueOf).toList();
        return new DeliveryPartnerAttributes(partner.name(), partner.createdAt(), UpdatedAt.OF_THE_DOCUMENT, cohorts);
    }
}
