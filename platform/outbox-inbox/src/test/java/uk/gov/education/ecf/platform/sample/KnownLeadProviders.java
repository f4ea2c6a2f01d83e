package uk.gov.education.ecf.platform.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;

@ApplicationScoped
class KnownLeadProviders implements Memory<LeadProviderRecorded> {

    private static final KnownTable TABLE = KnownTable.named("known_lead_providers", "id");

    @Override
    public Class<LeadProviderRecorded> cause() {
        return LeadProviderRecorded.class;
    }

    @Override
    public Uni<Boolean> remember(LeadProviderRecorded event) {
        return TABLE.row(event.leadProvider().leadProviderId())
                .with("name", event.leadProvider().name())
                .remember(event.version());
    }
}
