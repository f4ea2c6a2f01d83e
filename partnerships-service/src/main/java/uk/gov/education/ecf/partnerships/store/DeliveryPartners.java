package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

@Singleton
public record DeliveryPartners(Relationships relationships) implements PanacheRepositoryBase<DeliveryPartnerRow, UUID> {

    private static final String REVIVE =
            """
            with revived as (
                insert into delivery_partners (id, name, created_at, changed_at, version)
                select id, name, created_at, changed_at, version from %s as told
                on conflict (id) do update set name = excluded.name, changed_at = excluded.changed_at, version = excluded.version
                where delivery_partners.version < excluded.version
                returning created_at)
            select created_at from revived"""
                    .formatted(JsonRows.from("delivery_partners"));

    /** Nobody else changes it until this transaction ends. */
    public Uni<Optional<DeliveryPartner>> hold(DeliveryPartnerId id) {
        return hold(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the ids that exist, in their order; nobody else changes them until this transaction ends. */
    public Uni<List<DeliveryPartner>> holdAll(Collection<DeliveryPartnerId> ids) {
        return find(
                        "id in ?1 order by id",
                        ids.stream().map(DeliveryPartnerId::value).toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .flatMap(this::complete);
    }

    /** It may be named and read by others, but stays as it is until this transaction ends. */
    public Uni<Optional<DeliveryPartner>> holdShared(DeliveryPartnerId id) {
        return hold(id, LockModeType.PESSIMISTIC_READ);
    }

    /** As it reads now; one that exists. */
    public Uni<String> findName(DeliveryPartnerId id) {
        return findById(id.value()).map(row -> row.name);
    }

    /** As they read now; of those that exist. */
    public Uni<Map<DeliveryPartnerId, String>> findNames(Set<DeliveryPartnerId> ids) {
        Set<UUID> wanted = ids.stream().map(DeliveryPartnerId::value).collect(Collectors.toSet());
        Uni<List<DeliveryPartnerRow>> rows = wanted.isEmpty() ? OneByOne.given(List.of()) : list("id in ?1", wanted);
        return rows.map(found ->
                found.stream().collect(Collectors.toMap(row -> new DeliveryPartnerId(row.id), row -> row.name)));
    }

    public Uni<Boolean> knows(DeliveryPartnerId id) {
        return findById(id.value()).map(row -> row != null);
    }

    private Uni<Optional<DeliveryPartner>> hold(DeliveryPartnerId id, LockModeType lock) {
        return findById(id.value(), lock).flatMap(row -> OneByOne.askIfThere(Optional.ofNullable(row), this::complete));
    }

    private Uni<Optional<DeliveryPartner>> complete(DeliveryPartnerRow row) {
        return relationships.of(row.id).map(related -> Optional.of(row.model(related)));
    }

    private Uni<List<DeliveryPartner>> complete(List<DeliveryPartnerRow> rows) {
        return relationships
                .of(rows.stream().map(row -> row.id).collect(Collectors.toSet()))
                .map(related -> rows.stream()
                        .map(row -> row.model(related.getOrDefault(row.id, List.of())))
                        .toList());
    }

    /** One that nobody has recorded before. Returns the version under which it is stored. */
    public Uni<Long> add(DeliveryPartner partner, Instant at) {
        return store(DeliveryPartnerRow.of(partner), partner, at);
    }

    /** One that is held. Returns the version under which it is stored. */
    public Uni<Long> save(DeliveryPartner partner, Instant at) {
        return findById(partner.id().value()).flatMap(row -> store(row, partner, at));
    }

    /**
     * Adds one that was announced, or makes it what it has become since; answers it as it is stored. Empty where it is newer already,
     * and stays.
     */
    public Uni<Optional<DeliveryPartner>> revive(DeliveryPartner partner, long version, Instant at) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", partner.id().value());
        row.put("name", partner.name());
        row.put("created_at", partner.createdAt());
        row.put("changed_at", at);
        row.put("version", version);
        return Sql.one(OffsetDateTime.class, REVIVE, JsonRows.of(List.of(row)))
                .map(found -> found.map(created -> new DeliveryPartner(
                        partner.id(), partner.name(), partner.relationships(), created.toInstant())))
                .call(revived -> OneByOne.ifThere(revived, relationships::revive));
    }

    private Uni<Long> store(DeliveryPartnerRow row, DeliveryPartner partner, Instant at) {
        row.take(partner, at);
        return persistAndFlush(row)
                .chain(() -> relationships.save(partner))
                .chain(this::flush)
                .replaceWith(() -> row.version);
    }
}
