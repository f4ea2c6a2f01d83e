package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

/**
 * Schools as they were announced. Of partitions nothing is known about their order: while one school has the number already that
 * another one had before it, the one that told of it earlier goes without. What took the number from it is told, too.
 */
@Singleton
public record RevivedSchools(SchoolCohorts cohorts) {

    private static final String TOLD = JsonRows.from("schools") + " as told";

    private static final String SAME_NUMBER = "ltrim(other.urn, '0') = ltrim(told.urn, '0') and other.id <> told.id";

    private static final String GIVE_WAY = "update schools as other set urn = 'given up by ' || other.id from " + TOLD
            + " where " + SAME_NUMBER + " and other.changed_at <= told.changed_at"
            + " and not exists (select 1 from schools as same where same.id = told.id and same.version >= told.version)";

    private static final String REVIVE =
            """
            with revived as (
                insert into schools (id, urn, name, eligible_for_funding, school_led_only, induction_tutor_name, induction_tutor_email,
                    contact_email, created_at, changed_at, version)
                select id, case when exists (select 1 from schools as other where %s) then 'given up by ' || id else urn end, name,
                    eligible_for_funding, school_led_only, induction_tutor_name, induction_tutor_email, contact_email, created_at,
                    changed_at, version
                from %s
                on conflict (id) do update set urn = excluded.urn, name = excluded.name,
                    eligible_for_funding = excluded.eligible_for_funding, school_led_only = excluded.school_led_only,
                    induction_tutor_name = excluded.induction_tutor_name, induction_tutor_email = excluded.induction_tutor_email,
                    contact_email = excluded.contact_email, changed_at = excluded.changed_at, version = excluded.version
                where schools.version < excluded.version
                returning created_at)
            select created_at from revived"""
                    .formatted(SAME_NUMBER, TOLD);

    /** Adds it, or makes it what it has become since; answers it as it is stored. Empty where it is newer already, and stays. */
    public Uni<Optional<School>> revive(School school, long version, Instant at) {
        String rows = JsonRows.ofRecords(List.of(SchoolRow.of(school, version, at)));
        return Sql.update(GIVE_WAY, rows)
                .chain(() -> Sql.one(OffsetDateTime.class, REVIVE, rows))
                .map(found -> found.map(
                        created -> new School(school.id(), school.details(), school.cohorts(), created.toInstant())))
                .call(revived -> OneByOne.ifThere(revived, cohorts::revive));
    }
}
