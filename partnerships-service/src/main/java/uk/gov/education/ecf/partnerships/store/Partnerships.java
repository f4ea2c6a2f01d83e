package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.model.ActivePartnerships;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.ShownPartnership;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Partnerships, those that serve single people only among them. Whoever adds or challenges one holds its school. */
@ApplicationScoped
public class Partnerships implements PanacheRepositoryBase<PartnershipRow, UUID> {

    private final PartnershipDocuments documents;

    Partnerships(PartnershipDocuments documents) {
        this.documents = documents;
    }

    /** The school's own. */
    public Uni<ActivePartnerships> activeOf(SchoolId school) {
        return list("schoolId = ?1 and challengedAt is null and relationship = false", school.value())
                .map(rows -> new ActivePartnerships(
                        rows.stream().map(PartnershipRow::model).toList()));
    }

    /** Those that serve single people and challenged ones included, oldest first. */
    public Uni<List<Partnership>> allOf(SchoolId school) {
        return list("schoolId = ?1 order by createdAt, id", school.value())
                .map(rows -> rows.stream().map(PartnershipRow::model).toList());
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
    public Uni<Optional<SchoolId>> schoolOf(PartnershipId id) {
        return Sql.one(UUID.class, "select school_id from partnerships where id = ?1", id.value())
                .map(found -> found.map(SchoolId::new));
    }

    /** One that exists; nobody else changes it until this transaction ends. */
    public Uni<Partnership> findForChange(PartnershipId id) {
        return findById(id.value(), LockModeType.PESSIMISTIC_WRITE).map(PartnershipRow::model);
    }

    /** Whether the pair trains somebody at the school in that cohort, with a partnership of the school or beside it. */
    public Uni<Boolean> trains(LeadProviderId provider, DeliveryPartnerId partner, SchoolId school, int cohort) {
        return count(
                        "schoolId = ?1 and cohort = ?2 and leadProviderId = ?3 and deliveryPartnerId = ?4 and challengedAt is null",
                        school.value(),
                        cohort,
                        provider.value(),
                        partner.value())
                .map(found -> found > 0);
    }

    /** Whether the pair trains single people at the school in that cohort, beside whoever trains the school. */
    public Uni<Boolean> trainsSinglePeople(
            LeadProviderId provider, DeliveryPartnerId partner, SchoolId school, int cohort) {
        return relationship(provider, partner, school, cohort).map(Optional::isPresent);
    }

    /** A confirmed one. Where the pair has trained single people at the school before, that partnership is promoted instead (rule D-9). */
    public Uni<StoredPartnership> confirm(Partnership confirmed, School school, DeliveryPartner partner, Instant at) {
        return relationship(confirmed.leadProvider(), partner.id(), school.id(), confirmed.cohort())
                .flatMap(known -> known.map(row -> store(row, row.model().promoted(), at))
                        .orElseGet(() -> store(PartnershipRow.of(confirmed), confirmed, at)))
                .call(stored ->
                        documents.write(List.of(new ShownPartnership(stored.partnership(), school, partner.name()))));
    }

    /** One that serves single people. */
    public Uni<StoredPartnership> addRelationship(Partnership relationship, Instant at) {
        return store(PartnershipRow.of(relationship), relationship, at);
    }

    /** One that was found for change. */
    public Uni<StoredPartnership> save(ShownPartnership shown, Instant at) {
        return findById(shown.partnership().id().value())
                .flatMap(row -> store(row, shown.partnership(), at))
                .call(() -> documents.write(List.of(shown)));
    }

    private Uni<Optional<PartnershipRow>> relationship(
            LeadProviderId provider, DeliveryPartnerId partner, SchoolId school, int cohort) {
        return find(
                        "schoolId = ?1 and cohort = ?2 and leadProviderId = ?3 and deliveryPartnerId = ?4 and relationship = true",
                        school.value(),
                        cohort,
                        provider.value(),
                        partner.value())
                .firstResult()
                .map(Optional::ofNullable);
    }

    private Uni<StoredPartnership> store(PartnershipRow row, Partnership partnership, Instant at) {
        return persistAndFlush(row.take(partnership, at))
                .map(stored -> new StoredPartnership(partnership, stored.version));
    }
}
