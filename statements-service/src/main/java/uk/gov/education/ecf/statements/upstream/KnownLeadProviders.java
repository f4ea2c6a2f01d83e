package uk.gov.education.ecf.statements.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;
import uk.gov.education.ecf.platform.inbox.Upstream;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Lead providers as partnerships-service last told. */
@ApplicationScoped
public class KnownLeadProviders implements Upstream {

    private static final String REMEMBER =
            """
            insert into known_lead_providers as known (id, name, vat_chargeable, version) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set name = excluded.name, vat_chargeable = excluded.vat_chargeable, version = excluded.version
            where known.version <= excluded.version""";

    @Override
    public String consumer() {
        return "statements.upstream";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.LEAD_PROVIDERS);
    }

    @Override
    public Uni<Void> remember(Event event) {
        return event instanceof LeadProviderRecorded recorded
                ? remember(recorded.leadProvider(), recorded.version())
                : Uni.createFrom().voidItem();
    }

    private static Uni<Void> remember(LeadProviderSnapshot provider, long version) {
        return Sql.update(
                        REMEMBER, provider.leadProviderId().value(), provider.name(), provider.vatChargeable(), version)
                .replaceWithVoid();
    }
}
