package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The names of lead providers, as partnerships-service last told. */
@ApplicationScoped
public class KnownLeadProviders implements Memory<LeadProviderEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_lead_providers", "lead_provider_id");

    /**
     * Keeps the name as it is until the transaction ends, so that a new one finds every document that shows this one. Who goes on
     * to lock a participant calls this first: a new name is remembered before the participants are locked whose documents show it.
     * Empty while partnerships-service has not told.
     */
    public Uni<Optional<String>> hold(LeadProviderId id) {
        return Sql.one(
                String.class,
                "select name from known_lead_providers where lead_provider_id = ?1 for share",
                id.value());
    }

    @Override
    public Class<LeadProviderEvent> cause() {
        return LeadProviderEvent.class;
    }

    /** Only another name is news. */
    @Override
    public Uni<Boolean> remember(LeadProviderEvent event) {
        return TABLE.row(event.leadProvider().leadProviderId())
                .with("name", event.leadProvider().name())
                .rememberChange(event.version());
    }
}
