package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.participants.model.Partnership;
import uk.gov.education.ecf.participants.model.SchoolPartnerships;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Partnerships, as partnerships-service last told. */
@ApplicationScoped
public class KnownPartnerships {

    /** Whoever registers people and whoever gives them a provision take turns: neither misses what the other is doing. */
    private static final String TURN = "select cast(%s(hashtextextended(?1, 0)) as text)";

    /** Whether it was news: false when newer ones are remembered. */
    Uni<Boolean> remember(PartnershipSnapshot partnership, long version) {
        return Sql.update(
                        """
                insert into known_partnerships
                    (id, lead_provider_id, delivery_partner_id, school_id, cohort, status, relationship, created_at, version)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                on conflict (id) do update set lead_provider_id = excluded.lead_provider_id, delivery_partner_id = excluded.delivery_partner_id,
                    school_id = excluded.school_id, cohort = excluded.cohort, status = excluded.status,
                    relationship = excluded.relationship, created_at = excluded.created_at, version = excluded.version
                where known_partnerships.version <= excluded.version""",
                        partnership.partnershipId().value(),
                        partnership.leadProviderId().value(),
                        partnership.deliveryPartnerId().value(),
                        partnership.schoolId().value(),
                        partnership.cohort(),
                        partnership.status(),
                        partnership.relationship(),
                        partnership.createdAt(),
                        version)
                .map(rows -> rows == 1);
    }

    /** Until the transaction ends no provision changes at that school in that cohort; others may register there too. */
    public Uni<Void> holdProvision(SchoolId school, int cohort) {
        return turn("pg_advisory_xact_lock_shared", school, cohort);
    }

    /** Until the transaction ends nobody is registered at that school in that cohort. */
    public Uni<Void> holdRegistrations(SchoolId school, int cohort) {
        return turn("pg_advisory_xact_lock", school, cohort);
    }

    /** Everything that was agreed for that school in that cohort. */
    public Uni<SchoolPartnerships> findAt(SchoolId school, int cohort) {
        return Sql.list(
                        Object[].class,
                        """
                select id, lead_provider_id, delivery_partner_id, status = 'challenged', relationship from known_partnerships
                where school_id = ?1 and cohort = ?2 order by relationship, created_at desc, id""",
                        school.value(),
                        cohort)
                .map(rows -> new SchoolPartnerships(
                        school,
                        cohort,
                        rows.stream().map(KnownPartnerships::partnership).toList()));
    }

    private static Uni<Void> turn(String lock, SchoolId school, int cohort) {
        return Sql.one(String.class, TURN.formatted(lock), "provision " + school + " " + cohort)
                .replaceWithVoid();
    }

    private static Partnership partnership(Object[] row) {
        return new Partnership(
                new PartnershipId((UUID) row[0]),
                new LeadProviderId((UUID) row[1]),
                new DeliveryPartnerId((UUID) row[2]),
                (Boolean) row[3],
                (Boolean) row[4]);
    }
}
