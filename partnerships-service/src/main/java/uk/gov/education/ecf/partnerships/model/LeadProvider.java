package uk.gov.education.ecf.partnerships.model;

import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.values.Change;

/** An organisation that trains early career teachers under contract with DfE. */
public record LeadProvider(LeadProviderId id, String name, boolean vatChargeable) {

    /** Nobody has recorded it before. */
    public Change<LeadProvider, LeadProviderEvent> recorded() {
        return Change.of(this, new LeadProviderEvent.Recorded());
    }

    /** Everything that is known of it but its id may be different from now on. */
    public Change<LeadProvider, LeadProviderEvent> described(LeadProvider anew) {
        return Change.between(this, anew, after -> new LeadProviderEvent.Described());
    }
}
