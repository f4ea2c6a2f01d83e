package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** Lead providers that exist, as partnerships-service last told. */
@ApplicationScoped
public class KnownLeadProviders implements Memory<LeadProviderEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_lead_providers", "id");

    public Uni<Boolean> knows(LeadProviderId id) {
        return Sql.one(UUID.class, "select id from known_lead_providers where id = ?1", id.value())
                .map(Optional::isPresent);
    }

    /** The names of those of them that are known, which stay so until the transaction ends: a new one finds whoever shows the old. */
    public Uni<Map<LeadProviderId, String>> holdNames(List<LeadProviderId> ids) {
        return ids.isEmpty()
                ? OneByOne.given(Map.of())
                : Sql.list(
                                Object[].class,
                                "select id, name from known_lead_providers where id = any(" + UuidArray.of(1)
                                        + ") order by id for share",
                                UuidArray.literal(
                                        ids.stream().map(LeadProviderId::value).toList()))
                        .map(rows -> rows.stream()
                                .collect(Collectors.toMap(
                                        row -> new LeadProviderId((UUID) row[0]), row -> (String) row[1])));
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
