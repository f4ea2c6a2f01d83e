package uk.gov.education.ecf.partnerships.leadproviders;

import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.partnerships.model.PlainText;

/** VAT is charged unless the body says otherwise. */
record LeadProviderBody(String name, Boolean vatChargeable) {

    LeadProvider describes(LeadProviderId id) {
        return new LeadProvider(id, PlainText.of(name), !Boolean.FALSE.equals(vatChargeable));
    }
}
