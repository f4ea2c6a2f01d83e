package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Locks;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Table;

@ApplicationScoped
public class LeadProviders {

    private static final Table<LeadProviderRow> TABLE = Table.of("lead_providers", LeadProviderRow.class);
    private static final String SAVE = "update lead_providers set name = ?2, vat_chargeable = ?3, changed_at = ?4,"
            + " version = version + 1 where id = ?1 returning version";

    private static final String REVIVE = TABLE.insert()
            + """
             on conflict (id) do update set name = excluded.name, vat_chargeable = excluded.vat_chargeable,
                changed_at = excluded.changed_at, version = excluded.version
            where lead_providers.version < excluded.version""";

    public Uni<List<LeadProvider>> all() {
        return TABLE.list("order by created_at, id")
                .map(rows -> rows.stream().map(LeadProviderRow::model).toList());
    }

    public Uni<Boolean> knows(LeadProviderId id) {
        return TABLE.one("where id = ?1", id.value()).map(Optional::isPresent);
    }

    /** Nobody else changes it until this transaction ends. */
    public Uni<Optional<LeadProvider>> hold(LeadProviderId id) {
        return TABLE.one("where id = ?1 " + Locks.TO_CHANGE, id.value()).map(row -> row.map(LeadProviderRow::model));
    }

    /** One that nobody has recorded before. Returns the version under which it is stored. */
    public Uni<Long> add(LeadProvider provider, Instant at) {
        LeadProviderRow row = LeadProviderRow.ofNew(provider, at);
        return TABLE.addAll(List.of(row)).replaceWith(row.version());
    }

    /** One that is held. Returns the version under which it is stored. */
    public Uni<Long> save(LeadProvider provider, Instant at) {
        return Sql.one(Long.class, SAVE, provider.id().value(), provider.name(), provider.vatChargeable(), at)
                .map(Optional::orElseThrow);
    }

    /** Adds one that was announced, or makes it what it has become since, unless it is newer already. */
    public Uni<Void> revive(LeadProvider provider, long version, Instant at) {
        LeadProviderRow row = LeadProviderRow.of(provider, version, at);
        return Sql.update(REVIVE, JsonRows.ofRecords(List.of(row))).replaceWithVoid();
    }
}
