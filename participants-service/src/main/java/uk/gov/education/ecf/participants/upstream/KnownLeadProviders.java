package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Lead providers that exist, as partnerships-service last told. */
@ApplicationScoped
public class KnownLeadProviders implements Memory<LeadProviderEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_lead_providers", "id");

    public Uni<Boolean> knows(LeadProviderId id) {
        return Sql.one(UUID.class, "select id from known_lead_providers where id = ?1", id.value())
                .map(Optional::isPresent);
    }

    @Override
    public Class<LeadProviderEvent> cause() {
        return LeadProviderEvent.class;
    }

    @Override
    public Uni<Boolean> remember(LeadProviderEvent event) {
        return TABLE.row(event.leadProvider().leadProviderId())
                .with("name", event.leadProvider().name())
                .remember(event.version());
    }
}
