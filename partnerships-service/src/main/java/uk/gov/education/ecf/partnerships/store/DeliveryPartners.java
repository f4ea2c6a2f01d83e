package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Locks;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Table;
import uk.gov.education.ecf.platform.transactions.UuidArray;

@Singleton
public record DeliveryPartners(Relationships relationships) {

    private static final Table<DeliveryPartnerRow> TABLE = Table.of("delivery_partners", DeliveryPartnerRow.class);
    private static final String ONE = "where id = ?1 ";
    private static final String SAVE =
            "update delivery_partners set name = ?2, changed_at = ?3, version = version + 1 where id = ?1 returning version";

    private static final String REVIVE = "with revived as (" + TABLE.insert()
            + """
             on conflict (id) do update set name = excluded.name, changed_at = excluded.changed_at, version = excluded.version
                where delivery_partners.version < excluded.version
                returning created_at)
            select created_at from revived""";

    /** Nobody else changes it until this transaction ends. */
    public Uni<Optional<DeliveryPartner>> hold(DeliveryPartnerId id) {
        return complete(id, ONE + Locks.TO_CHANGE);
    }

    /** Those of the ids that exist, in their order; nobody else changes them until this transaction ends. */
    public Uni<List<DeliveryPartner>> holdAll(Collection<DeliveryPartnerId> ids) {
        Set<UUID> wanted = values(ids);
        return InOneGo.ask(
                        () -> TABLE.list(
                                "where id = any(" + UuidArray.of(1) + ") order by id " + Locks.TO_CHANGE,
                                UuidArray.literal(wanted)),
                        () -> relationships.of(wanted))
                .map((rows, related) -> rows.stream()
                        .map(row -> row.model(related.getOrDefault(row.id(), List.of())))
                        .toList());
    }

    /** It may be named and read by others, but stays as it is until this transaction ends. */
    public Uni<Optional<DeliveryPartner>> holdShared(DeliveryPartnerId id) {
        return complete(id, ONE + Locks.TO_KEEP);
    }

    /** As it reads now; one that exists. */
    public Uni<String> findName(DeliveryPartnerId id) {
        return Sql.one(String.class, "select name from delivery_partners where id = ?1", id.value())
                .map(Optional::orElseThrow);
    }

    /** As they read now; of those that exist. */
    public Uni<Map<DeliveryPartnerId, String>> findNames(Set<DeliveryPartnerId> ids) {
        return ids.isEmpty()
                ? OneByOne.given(Map.of())
                : TABLE.list("where id = any(" + UuidArray.of(1) + ")", UuidArray.literal(values(ids)))
                        .map(rows -> rows.stream()
                                .collect(Collectors.toMap(
                                        row -> new DeliveryPartnerId(row.id()), DeliveryPartnerRow::name)));
    }

    public Uni<Boolean> knows(DeliveryPartnerId id) {
        return TABLE.one(ONE, id.value()).map(Optional::isPresent);
    }

    private Uni<Optional<DeliveryPartner>> complete(DeliveryPartnerId id, String rest) {
        return InOneGo.ask(() -> TABLE.one(rest, id.value()), () -> relationships.of(id.value()))
                .map((row, related) -> row.map(found -> found.model(related)));
    }

    /** One that nobody has recorded before. Returns the version under which it is stored. */
    public Uni<Long> add(DeliveryPartner partner, Instant at) {
        DeliveryPartnerRow row = DeliveryPartnerRow.ofNew(partner, at);
        return store(partner, () -> TABLE.addAll(List.of(row)).replaceWith(row.version()));
    }

    /** One that is held. Returns the version under which it is stored. */
    public Uni<Long> save(DeliveryPartner partner, Instant at) {
        return store(partner, () -> Sql.one(Long.class, SAVE, partner.id().value(), partner.name(), at)
                .map(Optional::orElseThrow));
    }

    /**
     * Adds one that was announced, or makes it what it has become since; answers it as it is stored. Empty where it is newer already,
     * and stays.
     */
    public Uni<Optional<DeliveryPartner>> revive(DeliveryPartner partner, long version, Instant at) {
        DeliveryPartnerRow row = DeliveryPartnerRow.of(partner, version, at);
        return Sql.one(OffsetDateTime.class, REVIVE, JsonRows.ofRecords(List.of(row)))
                .map(found -> found.map(created -> new DeliveryPartner(
                        partner.id(), partner.name(), partner.relationships(), created.toInstant())))
                .call(revived -> OneByOne.ifThere(revived, relationships::save));
    }

    private Uni<Long> store(DeliveryPartner partner, Supplier<Uni<Long>> row) {
        return InOneGo.ask(row, () -> relationships.save(partner)).map((version, saved) -> version);
    }

    private static Set<UUID> values(Collection<DeliveryPartnerId> ids) {
        return ids.stream().map(DeliveryPartnerId::value).collect(Collectors.toSet());
    }
}
