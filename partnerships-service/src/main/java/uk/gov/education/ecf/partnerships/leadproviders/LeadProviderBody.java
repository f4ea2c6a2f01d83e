package uk.gov.education.ecf.partnerships.leadproviders;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.partnerships.model.PlainText;
import uk.gov.education.ecf.partnerships.model.RecordedText;
import uk.gov.education.ecf.platform.jsonapi.body.InternalRequest;
import uk.gov.education.ecf.platform.refusals.Judged;

/** VAT is charged unless the body says otherwise. */
@InternalRequest
record LeadProviderBody(
        @Schema(required = true) String name, @Schema(description = "True when it is left out") Boolean vatChargeable) {

    Judged<LeadProvider> describes(LeadProviderId id) {
        return RecordedText.name(PlainText.of(name))
                .map(plain -> new LeadProvider(id, plain, !Boolean.FALSE.equals(vatChargeable)));
    }
}
