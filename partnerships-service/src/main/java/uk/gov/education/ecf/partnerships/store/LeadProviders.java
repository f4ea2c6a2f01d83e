package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.LeadProvider;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Sql;

@ApplicationScoped
public class LeadProviders implements PanacheRepositoryBase<LeadProviderRow, UUID> {

    private static final String REVIVE =
            """
            insert into lead_providers (id, name, vat_chargeable, created_at, changed_at, version)
            select id, name, vat_chargeable, created_at, changed_at, version from %s as told
            on conflict (id) do update set name = excluded.name, vat_chargeable = excluded.vat_chargeable,
                changed_at = excluded.changed_at, version = excluded.version
            where lead_providers.version < excluded.version"""
                    .formatted(JsonRows.from("lead_providers"));

    public Uni<List<LeadProvider>> all() {
        return listAll(Sort.by("createdAt").and("id"))
                .map(rows -> rows.stream().map(LeadProviderRow::model).toList());
    }

    public Uni<Boolean> knows(LeadProviderId id) {
        return findById(id.value()).map(row -> row != null);
    }

    /** Nobody else changes it until this transaction ends. */
    public Uni<Optional<LeadProvider>> hold(LeadProviderId id) {
        return findById(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(LeadProviderRow::model));
    }

    /** One that nobody has recorded before. Returns the version under which it is stored. */
    public Uni<Long> add(LeadProvider provider, Instant at) {
        return store(LeadProviderRow.of(provider, at), provider, at);
    }

    /** One that is held. Returns the version under which it is stored. */
    public Uni<Long> save(LeadProvider provider, Instant at) {
        return findById(provider.id().value()).flatMap(row -> store(row, provider, at));
    }

    /** Adds one that was announced, or makes it what it has become since, unless it is newer already. */
    public Uni<Void> revive(LeadProvider provider, long version, Instant at) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", provider.id().value());
        row.put("name", provider.name());
        row.put("vat_chargeable", provider.vatChargeable());
        row.put("created_at", at);
        row.put("changed_at", at);
        row.put("version", version);
        return Sql.update(REVIVE, JsonRows.of(List.of(row))).replaceWithVoid();
    }

    private Uni<Long> store(LeadProviderRow row, LeadProvider provider, Instant at) {
        row.take(provider, at);
        return persistAndFlush(row).map(stored -> stored.version);
    }
}
