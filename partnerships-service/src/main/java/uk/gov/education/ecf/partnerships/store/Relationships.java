package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.Relationship;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The part of a delivery partner that says whom it works with. */
@ApplicationScoped
class Relationships implements PanacheRepositoryBase<RelationshipRow, RelationshipKey> {

    Uni<List<Relationship>> of(UUID deliveryPartner) {
        return rowsOf(deliveryPartner)
                .map(rows -> rows.stream().map(row -> row.key.model()).toList());
    }

    /** By partner; one that works with nobody is not among them. */
    Uni<Map<UUID, List<Relationship>>> of(Set<UUID> deliveryPartners) {
        Uni<List<RelationshipRow>> rows = deliveryPartners.isEmpty()
                ? OneByOne.given(List.of())
                : list("key.deliveryPartnerId in ?1", deliveryPartners);
        return rows.map(found -> found.stream()
                .map(row -> row.key)
                .collect(Collectors.groupingBy(
                        RelationshipKey::deliveryPartnerId,
                        Collectors.mapping(RelationshipKey::model, Collectors.toList()))));
    }

    Uni<Void> save(DeliveryPartner partner) {
        Set<RelationshipKey> wanted = partner.relationships().stream()
                .map(one -> RelationshipKey.of(partner.id(), one))
                .collect(Collectors.toSet());
        return rowsOf(partner.id().value()).flatMap(rows -> replace(rows, wanted));
    }

    /** Makes them those of the partner, behind the session's back. */
    Uni<Void> revive(DeliveryPartner partner) {
        List<Map<String, Object>> rows = partner.relationships().stream()
                .map(one -> Map.<String, Object>of(
                        "delivery_partner_id",
                        partner.id().value(),
                        "lead_provider_id",
                        one.leadProvider().value(),
                        "cohort",
                        one.cohort()))
                .toList();
        return Sql.update(
                        "delete from relationships where delivery_partner_id = ?1",
                        partner.id().value())
                .chain(() -> Sql.update(
                        "insert into relationships (delivery_partner_id, lead_provider_id, cohort)"
                                + " select delivery_partner_id, lead_provider_id, cohort from "
                                + JsonRows.from("relationships") + " as told",
                        JsonRows.of(rows)))
                .replaceWithVoid();
    }

    private Uni<List<RelationshipRow>> rowsOf(UUID deliveryPartner) {
        return list("key.deliveryPartnerId", deliveryPartner);
    }

    private Uni<Void> replace(List<RelationshipRow> present, Set<RelationshipKey> wanted) {
        List<RelationshipRow> ended =
                present.stream().filter(row -> !wanted.contains(row.key)).toList();
        Set<RelationshipKey> known = present.stream().map(row -> row.key).collect(Collectors.toSet());
        List<RelationshipRow> begun = wanted.stream()
                .filter(key -> !known.contains(key))
                .map(RelationshipRow::of)
                .toList();
        return getSession().flatMap(session -> session.removeAll(ended.toArray())
                .chain(() -> session.persistAll(begun.toArray())));
    }
}
