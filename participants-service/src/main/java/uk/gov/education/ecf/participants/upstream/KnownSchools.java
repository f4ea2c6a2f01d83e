package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.model.Uplift;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Schools that exist, and the uplifts that each earns in a cohort. */
@ApplicationScoped
public class KnownSchools implements Memory<SchoolEvent> {

    private static final String UPSERT =
            """
            with newest as (
                insert into known_schools as k (id, urn, name, version) values (?1, ?2, ?3, ?4)
                on conflict (id) do update set urn = excluded.urn, name = excluded.name, version = excluded.version
                where k.version <= excluded.version
                returning id),
            told as (
                select n.id, t.cohort, t.pupil_premium_uplift, t.sparsity_uplift from newest n,
                %s as t),
            gone as (
                delete from known_school_cohorts k using newest n
                where k.school_id = n.id and k.cohort not in (select cohort from told)),
            kept as (
                insert into known_school_cohorts as k (school_id, cohort, pupil_premium_uplift, sparsity_uplift)
                select id, cohort, pupil_premium_uplift, sparsity_uplift from told
                on conflict (school_id, cohort) do update
                set pupil_premium_uplift = excluded.pupil_premium_uplift, sparsity_uplift = excluded.sparsity_uplift
                where (k.pupil_premium_uplift, k.sparsity_uplift) <> (excluded.pupil_premium_uplift, excluded.sparsity_uplift))
            select id from newest"""
                    .formatted(JsonRows.from("known_school_cohorts", 5));

    /**
     * Until the transaction ends the school stays as it is: news of it wait, and then find whoever was registered meanwhile. Others
     * may register there too.
     */
    public Uni<Void> hold(SchoolId id) {
        return Sql.one(String.class, "select urn from known_schools where id = ?1 for share", id.value())
                .replaceWithVoid();
    }

    public Uni<Optional<School>> find(SchoolId id) {
        return Sql.one(String.class, "select urn from known_schools where id = ?1", id.value())
                .map(urn -> urn.map(known -> new School(id, known)));
    }

    /** No uplift, for the time being, for a cohort of which the school has not told. */
    public Uni<Uplift> findUplift(SchoolId id, int cohort) {
        return findUplifts(id).map(known -> known.getOrDefault(cohort, Uplift.UNKNOWN));
    }

    /** By cohort. */
    public Uni<Map<Integer, Uplift>> findUplifts(SchoolId id) {
        return Sql.list(
                        Object[].class,
                        "select cohort, pupil_premium_uplift, sparsity_uplift from known_school_cohorts where school_id = ?1",
                        id.value())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> (Integer) row[0], row -> new Uplift((Boolean) row[1], (Boolean) row[2]))));
    }

    @Override
    public Class<SchoolEvent> cause() {
        return SchoolEvent.class;
    }

    /** One statement, since tens of thousands of schools may come at once. */
    @Override
    public Uni<Boolean> remember(SchoolEvent event) {
        SchoolSnapshot school = event.school();
        return Sql.one(
                        UUID.class,
                        UPSERT,
                        school.schoolId().value(),
                        school.urn(),
                        school.name(),
                        event.version(),
                        cohorts(school))
                .map(Optional::isPresent);
    }

    private static String cohorts(SchoolSnapshot school) {
        return JsonRows.of(school.cohorts().stream()
                .map(told -> Map.<String, Object>of(
                        "cohort",
                        told.cohort(),
                        "pupil_premium_uplift",
                        told.pupilPremiumUplift(),
                        "sparsity_uplift",
                        told.sparsityUplift()))
                .toList());
    }
}
