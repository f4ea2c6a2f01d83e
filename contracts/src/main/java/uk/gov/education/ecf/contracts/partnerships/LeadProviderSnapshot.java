package uk.gov.education.ecf.contracts.partnerships;

import uk.gov.education.ecf.contracts.id.LeadProviderId;

/**
 * A lead provider as it stands after the event.
 *
 * @param vatChargeable whether VAT is added to its payments
 */
public record LeadProviderSnapshot(LeadProviderId leadProviderId, String name, boolean vatChargeable) {

    String key() {
        return leadProviderId.toString();
    }
}
