package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.LeadProvider;

@ApplicationScoped
public class LeadProviders implements PanacheRepositoryBase<LeadProviderRow, UUID> {

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

    private Uni<Long> store(LeadProviderRow row, LeadProvider provider, Instant at) {
        row.take(provider, at);
        return persistAndFlush(row).map(stored -> stored.version);
    }
}
