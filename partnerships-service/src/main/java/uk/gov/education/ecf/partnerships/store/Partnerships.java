package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.ActivePartnerships;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.Training;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** Partnerships, those that serve single people only among them. Whoever adds or challenges one holds its school. */
@ApplicationScoped
public class Partnerships implements PanacheRepositoryBase<PartnershipRow, UUID> {

    private static final String OF_TRAINING =
            "schoolId = ?1 and cohort = ?2 and leadProviderId = ?3 and deliveryPartnerId = ?4 and ";

    /** The school's own. */
    public Uni<ActivePartnerships> findActive(SchoolId school) {
        return list("schoolId = ?1 and challengedAt is null and relationship = false", school.value())
                .map(rows -> new ActivePartnerships(models(rows)));
    }

    /** Those that serve single people and challenged ones included, oldest first. */
    public Uni<List<Partnership>> findAll(SchoolId school) {
        return list("schoolId = ?1 order by createdAt, id", school.value()).map(Partnerships::models);
    }

    /** The cohorts in which each school is in a partnership of any kind; a school without one is not among them. */
    public Uni<Map<SchoolId, Set<Integer>>> findCohorts(Collection<SchoolId> schools) {
        return Sql.list(
                        Object[].class,
                        "select school_id, cohort from partnerships"
                                + " where challenged_at is null and school_id = any(" + UuidArray.of(1) + ")",
                        UuidArray.literal(schools.stream().map(SchoolId::value).toList()))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> new SchoolId((UUID) row[0]),
                                Collectors.mapping(row -> (Integer) row[1], Collectors.toSet()))));
    }

    /** Whether the lead provider reads a partnership under that id. */
    public Uni<Boolean> isShown(PartnershipId id, LeadProviderId reader) {
        return Sql.one(
                        UUID.class,
                        "select id from partnerships where id = ?1 and lead_provider_id = ?2 and not relationship",
                        id.value(),
                        reader.value())
                .map(Optional::isPresent);
    }

    /** Empty when there is no such partnership. */
    public Uni<Optional<SchoolId>> findSchool(PartnershipId id) {
        return Sql.one(UUID.class, "select school_id from partnerships where id = ?1", id.value())
                .map(found -> found.map(SchoolId::new));
    }

    /** One that exists; nobody else changes it until this transaction ends. */
    public Uni<Partnership> hold(PartnershipId id) {
        return findById(id.value(), LockModeType.PESSIMISTIC_WRITE).map(PartnershipRow::model);
    }

    /** The schools' own, challenged ones included. */
    public Uni<List<Partnership>> holdAllOf(Collection<SchoolId> schools) {
        return holdRows(
                "schoolId in ?1 and relationship = false",
                schools.stream().map(SchoolId::value).toList());
    }

    /** Those of schools, not of single people; challenged ones included. */
    public Uni<List<Partnership>> holdAllOf(DeliveryPartnerId partner) {
        return holdRows("deliveryPartnerId in ?1 and relationship = false", List.of(partner.value()));
    }

    /** Those of the ids that exist, of schools and of single people, challenged ones included. */
    public Uni<List<Partnership>> holdAll(Collection<PartnershipId> ids) {
        return holdRows("id in ?1", ids.stream().map(PartnershipId::value).toList());
    }

    /** One after the other, in the order of their ids. */
    private Uni<List<Partnership>> holdRows(String which, List<UUID> ids) {
        return find(which + " order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(Partnerships::models);
    }

    /** Whether the pair trains somebody there, with a partnership of the school or beside it. */
    public Uni<Boolean> trains(Training training) {
        return count(OF_TRAINING + "challengedAt is null", parameters(training)).map(found -> found > 0);
    }

    /** The one in which the pair trains single people there, beside whoever trains the school. */
    public Uni<Optional<Partnership>> findOfSinglePeople(Training training) {
        return find(OF_TRAINING + "relationship = true", parameters(training))
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(PartnershipRow::model));
    }

    /** A new one. Returns the version under which it is stored. */
    public Uni<Long> add(Partnership partnership, Instant at) {
        return store(PartnershipRow.of(partnership), partnership, at);
    }

    /** One whose school is held. Returns the version under which it is stored. */
    public Uni<Long> save(Partnership partnership, Instant at) {
        return findById(partnership.id().value()).flatMap(row -> store(row, partnership, at));
    }

    private Uni<Long> store(PartnershipRow row, Partnership partnership, Instant at) {
        return persistAndFlush(row.take(partnership, at)).map(stored -> stored.version);
    }

    private static Object[] parameters(Training training) {
        return new Object[] {
            training.school().value(),
            training.cohort(),
            training.leadProvider().value(),
            training.deliveryPartner().value()
        };
    }

    private static List<Partnership> models(List<PartnershipRow> rows) {
        return rows.stream().map(PartnershipRow::model).toList();
    }
}
