package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderSnapshot;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The names of lead providers, as partnerships-service last told. */
@ApplicationScoped
public class KnownLeadProviders {

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

    /** The provider if it is called otherwise now than was remembered. */
    Uni<Optional<LeadProviderId>> remember(LeadProviderEvent event) {
        LeadProviderSnapshot snapshot = event.leadProvider();
        return name(snapshot.leadProviderId()).flatMap(before -> upsert(snapshot, event.version())
                .map(changed -> changed > 0 && !before.equals(Optional.of(snapshot.name()))
                        ? Optional.of(snapshot.leadProviderId())
                        : Optional.empty()));
    }

    private static Uni<Optional<String>> name(LeadProviderId id) {
        return Sql.one(String.class, "select name from known_lead_providers where lead_provider_id = ?1", id.value());
    }

    private static Uni<Integer> upsert(LeadProviderSnapshot snapshot, long version) {
        return Sql.update(
                "insert into known_lead_providers as k (lead_provider_id, name, version) values (?1, ?2, ?3)"
                        + " on conflict (lead_provider_id) do update set name = excluded.name, version = excluded.version"
                        + " where k.version <= excluded.version",
                snapshot.leadProviderId().value(),
                snapshot.name(),
                version);
    }
}
