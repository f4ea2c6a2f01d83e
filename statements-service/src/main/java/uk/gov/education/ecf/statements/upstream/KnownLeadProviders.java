package uk.gov.education.ecf.statements.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;

/** Lead providers as partnerships-service last told. */
@ApplicationScoped
public class KnownLeadProviders implements Memory<LeadProviderEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_lead_providers", "id");

    @Override
    public Class<LeadProviderEvent> cause() {
        return LeadProviderEvent.class;
    }

    @Override
    public Uni<Boolean> remember(LeadProviderEvent event) {
        return TABLE.row(event.leadProvider().leadProviderId())
                .with("name", event.leadProvider().name())
                .with("vat_chargeable", event.leadProvider().vatChargeable())
                .remember(event.version());
    }
}
