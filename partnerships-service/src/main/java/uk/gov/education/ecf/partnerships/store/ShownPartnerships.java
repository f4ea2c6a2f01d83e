package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.ShownPartnership;

/**
 * Rewrites the documents of partnerships that show a school or a delivery partner. The partnerships are locked before the
 * other side is read: of two changes at once the later one then sees both.
 */
@ApplicationScoped
class ShownPartnerships implements PanacheRepositoryBase<PartnershipRow, UUID> {

    private final PartnershipDocuments documents;

    ShownPartnerships(PartnershipDocuments documents) {
        this.documents = documents;
    }

    Uni<Void> rewriteOf(Collection<School> schools, Instant at) {
        Map<UUID, School> changed =
                schools.stream().collect(Collectors.toMap(school -> school.id().value(), Function.identity()));
        return locked("schoolId in ?1", changed.keySet()).flatMap(partnerships -> deliveryPartnersOf(partnerships)
                .flatMap(partners -> documents.write(partnerships.stream()
                        .map(partnership -> new ShownPartnership(
                                partnership,
                                changed.get(partnership.school().value()),
                                partners.get(partnership.deliveryPartner().value()).name))
                        .toList())));
    }

    Uni<Void> rewriteOf(DeliveryPartner partner, Instant at) {
        return locked("deliveryPartnerId in ?1", Set.of(partner.id().value())).flatMap(partnerships -> schoolsOf(
                        partnerships)
                .flatMap(schools -> documents.write(partnerships.stream()
                        .map(partnership -> new ShownPartnership(
                                partnership, schools.get(partnership.school().value()), partner.name()))
                        .toList())));
    }

    private Uni<List<Partnership>> locked(String which, Set<UUID> ids) {
        return find(which + " and relationship = false order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(rows -> rows.stream().map(PartnershipRow::model).toList());
    }

    private Uni<Map<UUID, DeliveryPartnerRow>> deliveryPartnersOf(List<Partnership> partnerships) {
        Set<UUID> ids =
                partnerships.stream().map(one -> one.deliveryPartner().value()).collect(Collectors.toSet());
        return byId(DeliveryPartnerRow.class, ids, row -> row.id);
    }

    /** Without their cohorts, which no partnership shows. */
    private Uni<Map<UUID, School>> schoolsOf(List<Partnership> partnerships) {
        Set<UUID> ids = partnerships.stream().map(one -> one.school().value()).collect(Collectors.toSet());
        return byId(SchoolRow.class, ids, row -> row.id).map(rows -> rows.values().stream()
                .collect(Collectors.toMap(
                        row -> row.id, row -> row.model(Collections.unmodifiableSortedMap(new TreeMap<>())))));
    }

    private <T> Uni<Map<UUID, T>> byId(Class<T> type, Set<UUID> ids, Function<T, UUID> id) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "from " + type.getSimpleName() + " where id in ?1", type)
                        .setParameter(1, ids)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(id, Function.identity())));
    }
}
