package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerSnapshot;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Lead providers and delivery partners that exist. */
@ApplicationScoped
public class KnownProviders {

    private static final String UPSERT =
            """
            insert into %1$s (id, name, version) values (?1, ?2, ?3)
            on conflict (id) do update set name = excluded.name, version = excluded.version
            where %1$s.version <= excluded.version""";

    Uni<Void> remember(LeadProviderSnapshot provider, long version) {
        return Sql.update(
                        UPSERT.formatted("known_lead_providers"),
                        provider.leadProviderId().value(),
                        provider.name(),
                        version)
                .replaceWithVoid();
    }

    Uni<Void> remember(DeliveryPartnerSnapshot partner, long version) {
        return Sql.update(
                        UPSERT.formatted("known_delivery_partners"),
                        partner.deliveryPartnerId().value(),
                        partner.name(),
                        version)
                .replaceWithVoid();
    }

    public Uni<Boolean> knows(LeadProviderId provider) {
        return exists("select id from known_lead_providers where id = ?1", provider.value());
    }

    public Uni<Boolean> knows(DeliveryPartnerId partner) {
        return exists("select id from known_delivery_partners where id = ?1", partner.value());
    }

    private static Uni<Boolean> exists(String query, UUID id) {
        return Sql.one(UUID.class, query, id).map(Optional::isPresent);
    }
}
