package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import uk.gov.education.ecf.platform.transactions.Locks;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Table;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** Partnerships, those that serve single people only among them. Whoever adds or challenges one holds its school. */
@ApplicationScoped
public class Partnerships {

    private static final Table<PartnershipRow> TABLE = Table.of("partnerships", PartnershipRow.class);
    private static final String OF_TRAINING =
            "where school_id = ?1 and cohort = ?2 and lead_provider_id = ?3 and delivery_partner_id = ?4 and ";
    private static final String SAVE =
            """
            update partnerships set delivery_partner_id = ?2, relationship = ?3, challenged_reason = ?4, challenged_at = ?5,
                changed_at = ?6, version = version + 1
            where id = ?1 returning version""";

    /** The school's own. */
    public Uni<ActivePartnerships> findActive(SchoolId school) {
        return TABLE.list("where school_id = ?1 and challenged_at is null and not relationship", school.value())
                .map(rows -> new ActivePartnerships(models(rows)));
    }

    /** Those that serve single people and challenged ones included, oldest first. */
    public Uni<List<Partnership>> findAll(SchoolId school) {
        return TABLE.list("where school_id = ?1 order by created_at, id", school.value())
                .map(Partnerships::models);
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
        return TABLE.one("where id = ?1 " + Locks.TO_CHANGE, id.value())
                .map(row -> row.orElseThrow().model());
    }

    /** The schools' own, challenged ones included. */
    public Uni<List<Partnership>> holdAllOf(Collection<SchoolId> schools) {
        return holdRows(
                "school_id = any(" + UuidArray.of(1) + ") and not relationship",
                UuidArray.literal(schools.stream().map(SchoolId::value).toList()));
    }

    /** Those of schools, not of single people; challenged ones included. */
    public Uni<List<Partnership>> holdAllOf(DeliveryPartnerId partner) {
        return holdRows("delivery_partner_id = ?1 and not relationship", partner.value());
    }

    /** Those of the ids that exist, of schools and of single people, challenged ones included. */
    public Uni<List<Partnership>> holdAll(Collection<PartnershipId> ids) {
        return holdRows(
                "id = any(" + UuidArray.of(1) + ")",
                UuidArray.literal(ids.stream().map(PartnershipId::value).toList()));
    }

    /** One after the other, in the order of their ids. */
    private static Uni<List<Partnership>> holdRows(String which, Object parameter) {
        return TABLE.list("where " + which + " order by id " + Locks.TO_CHANGE, parameter)
                .map(Partnerships::models);
    }

    /** Whether the pair trains somebody there, with a partnership of the school or beside it. */
    public Uni<Boolean> trains(Training training) {
        return TABLE.one(OF_TRAINING + "challenged_at is null limit 1", parameters(training))
                .map(Optional::isPresent);
    }

    /** The one in which the pair trains single people there, beside whoever trains the school. */
    public Uni<Optional<Partnership>> findOfSinglePeople(Training training) {
        return TABLE.one(OF_TRAINING + "relationship", parameters(training)).map(row -> row.map(PartnershipRow::model));
    }

    /** A new one. Returns the version under which it is stored. */
    public Uni<Long> add(Partnership partnership, Instant at) {
        PartnershipRow row = PartnershipRow.ofNew(partnership, at);
        return TABLE.addAll(List.of(row)).replaceWith(row.version());
    }

    /** One whose school is held. Returns the version under which it is stored. */
    public Uni<Long> save(Partnership partnership, Instant at) {
        return Sql.one(
                        Long.class,
                        SAVE,
                        partnership.id().value(),
                        partnership.deliveryPartner().value(),
                        partnership.relationship(),
                        PartnershipRow.challengedReason(partnership),
                        partnership.challengedAt(),
                        at)
                .map(Optional::orElseThrow);
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
