package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Sql;

/**
 * Partnerships as they were announced. Of partitions nothing is known about their order: while one is there already that took the
 * place of another one, the one that told of it earlier counts as challenged. How it lost its place is told, too.
 */
@ApplicationScoped
public class RevivedPartnerships {

    private static final String TOLD = JsonRows.from("partnerships") + " as told";

    /** As the unique indexes of the table say. */
    private static final String IN_ONE_PLACE =
            """
            other.id <> told.id and other.school_id = told.school_id and other.cohort = told.cohort and (
                (not other.relationship and other.challenged_at is null and not told.relationship and told.challenged_at is null)
                or (other.relationship and told.relationship and other.lead_provider_id = told.lead_provider_id
                    and other.delivery_partner_id = told.delivery_partner_id))""";

    private static final String GIVE_WAY =
            """
            update partnerships as other set relationship = false, challenged_reason = 'mistake', challenged_at = told.changed_at
            from %s where %s and other.changed_at <= told.changed_at
            and not exists (select 1 from partnerships as same where same.id = told.id and same.version >= told.version)"""
                    .formatted(TOLD, IN_ONE_PLACE);

    private static final String REVIVE =
            """
            with told as (select *, exists (select 1 from partnerships as other where %s) as late from %s),
            revived as (
                insert into partnerships (id, lead_provider_id, delivery_partner_id, school_id, cohort, relationship,
                    challenged_reason, challenged_at, created_at, changed_at, version)
                select id, lead_provider_id, delivery_partner_id, school_id, cohort, relationship and not late,
                    case when late then 'mistake' else challenged_reason end,
                    case when late then changed_at else challenged_at end, created_at, changed_at, version
                from told
                on conflict (id) do update set delivery_partner_id = excluded.delivery_partner_id,
                    relationship = excluded.relationship, challenged_reason = excluded.challenged_reason,
                    challenged_at = excluded.challenged_at, changed_at = excluded.changed_at, version = excluded.version
                where partnerships.version < excluded.version
                returning id)
            select id from revived"""
                    .formatted(IN_ONE_PLACE, TOLD);

    /** Adds it, or makes it what it has become since; false where it is newer already, and stays. */
    public Uni<Boolean> revive(Partnership partnership, long version, Instant at) {
        String rows = JsonRows.ofRecords(List.of(PartnershipRow.of(partnership, version, at)));
        return Sql.update(GIVE_WAY, rows)
                .chain(() -> Sql.list(UUID.class, REVIVE, rows))
                .map(revived -> !revived.isEmpty());
    }
}
