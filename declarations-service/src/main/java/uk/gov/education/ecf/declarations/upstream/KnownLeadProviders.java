package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.Held;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

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
        return Held.once(
                id,
                () -> Sql.one(
                        String.class,
                        "select name from known_lead_providers where lead_provider_id = ?1 for share",
                        id.value()));
    }

    /** As {@link #hold}, in one order for everybody; those of which partnerships-service has not told have no name here. */
    public Uni<Map<LeadProviderId, String>> holdAll(Collection<LeadProviderId> ids) {
        return Sql.list(
                        Object[].class,
                        "select lead_provider_id, name from known_lead_providers where lead_provider_id = any("
                                + UuidArray.of(1) + ") order by lead_provider_id for share",
                        UuidArray.literal(
                                ids.stream().map(LeadProviderId::value).toList()))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> new LeadProviderId((UUID) row[0]), row -> (String) row[1])));
    }

    @Override
    public Class<LeadProviderEvent> cause() {
        return LeadProviderEvent.class;
    }

    /** Only another name is news. */
    @Override
    public Uni<Boolean> remember(LeadProviderEvent event) {
        LeadProviderId id = event.leadProvider().leadProviderId();
        return TABLE.row(id)
                .with("name", event.leadProvider().name())
                .rememberChange(event.version())
                .invoke(() -> Held.forget(id));
    }
}
