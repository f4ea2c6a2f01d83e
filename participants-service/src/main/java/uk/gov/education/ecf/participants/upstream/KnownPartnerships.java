package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Partnerships, and what they provide at a school. */
@ApplicationScoped
public class KnownPartnerships {

    /** Whoever registers people and whoever gives them a provision take turns: neither misses what the other is doing. */
    private static final String TURN = "select cast(%s(hashtextextended(?1, 0)) as text)";

    Uni<Void> remember(PartnershipSnapshot partnership, long version) {
        return Sql.update("""
                insert into known_partnerships (id, lead_provider_id, delivery_partner_id, school_id, cohort, status, created_at, version)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                on conflict (id) do update set lead_provider_id = excluded.lead_provider_id, delivery_partner_id = excluded.delivery_partner_id,
                    school_id = excluded.school_id, cohort = excluded.cohort, status = excluded.status, created_at = excluded.created_at,
                    version = excluded.version
                where known_partnerships.version <= excluded.version""",
                partnership.partnershipId().value(), partnership.leadProviderId().value(), partnership.deliveryPartnerId().value(),
                partnership.schoolId().value(), partnership.cohort(), partnership.status(), partnership.createdAt(), version).replaceWithVoid();
    }

    /** Until the transaction ends no provision changes at that school in that cohort; others may register there too. */
    public Uni<Void> holdProvision(SchoolId school, int cohort) {
        return turn("pg_advisory_xact_lock_shared", school, cohort);
    }

    /** Until the transaction ends nobody is registered at that school in that cohort. */
    public Uni<Void> holdRegistrations(SchoolId school, int cohort) {
        return turn("pg_advisory_xact_lock", school, cohort);
    }

    /** What the school's partnership provides in that cohort (rule SCH-17); empty without an active one. */
    public Uni<Optional<Provision>> provision(SchoolId school, int cohort) {
        return Sql.one(Object[].class, """
                select lead_provider_id, delivery_partner_id, id from known_partnerships
                where school_id = ?1 and cohort = ?2 and status = 'active' order by created_at, id""", school.value(), cohort)
                .map(found -> found.map(KnownPartnerships::provision));
    }

    /** The chosen pair, with its partnership at that school where there is an active one. */
    public Uni<Provision> chosen(Provision pair, SchoolId school, int cohort) {
        return Sql.one(UUID.class, """
                select id from known_partnerships where school_id = ?1 and cohort = ?2 and status = 'active'
                and lead_provider_id = ?3 and delivery_partner_id = ?4 order by created_at, id""",
                school.value(), cohort, pair.leadProviderId().value(), pair.deliveryPartnerId().value())
                .map(found -> new Provision(pair.leadProviderId(), pair.deliveryPartnerId(), found.map(PartnershipId::new).orElse(null)));
    }

    private static Uni<Void> turn(String lock, SchoolId school, int cohort) {
        return Sql.one(String.class, TURN.formatted(lock), "provision " + school + " " + cohort).replaceWithVoid();
    }

    private static Provision provision(Object[] row) {
        return new Provision(new LeadProviderId((UUID) row[0]), new DeliveryPartnerId((UUID) row[1]), new PartnershipId((UUID) row[2]));
    }
}
