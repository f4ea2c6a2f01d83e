package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.Relationship;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Table;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** The part of a delivery partner that says whom it works with. */
@ApplicationScoped
class Relationships {

    private static final Table<RelationshipRow> TABLE =
            Table.of("relationships", RelationshipRow.class, "delivery_partner_id", "lead_provider_id", "cohort");
    private static final String BEGIN = TABLE.insert() + " except " + TABLE.select() + "where delivery_partner_id = ?2";
    private static final String END =
            "delete from relationships where delivery_partner_id = ?2 and (lead_provider_id, cohort) not in"
                    + " (select lead_provider_id, cohort from " + JsonRows.from("relationships") + ")";

    Uni<List<Relationship>> of(UUID deliveryPartner) {
        return TABLE.list("where delivery_partner_id = ?1", deliveryPartner)
                .map(rows -> rows.stream().map(RelationshipRow::model).toList());
    }

    /** By partner; one that works with nobody is not among them. */
    Uni<Map<UUID, List<Relationship>>> of(Set<UUID> deliveryPartners) {
        return TABLE.list(
                        "where delivery_partner_id = any(" + UuidArray.of(1) + ")", UuidArray.literal(deliveryPartners))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                RelationshipRow::deliveryPartnerId,
                                Collectors.mapping(RelationshipRow::model, Collectors.toList()))));
    }

    /** Those that are given and no others; the partner is held. */
    Uni<Void> save(DeliveryPartner partner) {
        String wanted = JsonRows.ofRecords(partner.relationships().stream()
                .map(one -> RelationshipRow.of(partner.id(), one))
                .toList());
        UUID id = partner.id().value();
        return InOneGo.each(
                List.of(() -> Sql.update(END, wanted, id).replaceWithVoid(), () -> Sql.update(BEGIN, wanted, id)
                        .replaceWithVoid()));
    }
}
