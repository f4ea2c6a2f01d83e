package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.participants.model.Partnership;
import uk.gov.education.ecf.participants.model.SchoolPartnerships;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.AdvisoryLocks;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** Partnerships, as partnerships-service last told. */
@ApplicationScoped
public class KnownPartnerships implements Memory<PartnershipEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_partnerships", "id");

    /** Until the transaction ends no provision changes at that school in that cohort; others may register there too. */
    public Uni<Void> holdProvision(SchoolId school, int cohort) {
        return AdvisoryLocks.holdShared(turn(school, cohort));
    }

    /** Until the transaction ends nobody is registered at that school in that cohort. */
    public Uni<Void> holdRegistrations(SchoolId school, int cohort) {
        return AdvisoryLocks.hold(turn(school, cohort));
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

    /** Those of the partnerships that their schools have objected to. */
    public Uni<Set<PartnershipId>> findChallenged(Set<PartnershipId> among) {
        return Sql.list(
                        UUID.class,
                        "select id from known_partnerships where status = 'challenged' and id = any(" + UuidArray.of(1)
                                + ")",
                        UuidArray.literal(
                                among.stream().map(PartnershipId::value).toList()))
                .map(ids -> ids.stream().map(PartnershipId::new).collect(Collectors.toSet()));
    }

    @Override
    public Class<PartnershipEvent> cause() {
        return PartnershipEvent.class;
    }

    @Override
    public Uni<Boolean> remember(PartnershipEvent event) {
        PartnershipSnapshot partnership = event.partnership();
        return TABLE.row(partnership.partnershipId())
                .with("lead_provider_id", partnership.leadProviderId())
                .with("delivery_partner_id", partnership.deliveryPartnerId())
                .with("school_id", partnership.schoolId())
                .with("cohort", partnership.cohort())
                .with("status", partnership.status())
                .with("relationship", partnership.relationship())
                .with("created_at", partnership.createdAt())
                .remember(event.version());
    }

    /** Whoever registers people and whoever gives them a provision take turns: neither misses what the other is doing. */
    private static String turn(SchoolId school, int cohort) {
        return "provision " + school + " " + cohort;
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
