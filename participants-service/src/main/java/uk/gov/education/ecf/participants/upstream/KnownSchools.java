package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.SchoolCohortSnapshot;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.participants.model.School;
import uk.gov.education.ecf.participants.model.Uplift;
import uk.gov.education.ecf.platform.transactions.Sql;

/** Schools that exist, and the uplifts that each earns in a cohort. */
@ApplicationScoped
public class KnownSchools {

    Uni<Void> remember(SchoolSnapshot school, long version) {
        return Sql.update("""
                insert into known_schools (id, urn, name, version) values (?1, ?2, ?3, ?4)
                on conflict (id) do update set urn = excluded.urn, name = excluded.name, version = excluded.version
                where known_schools.version <= excluded.version""", school.schoolId().value(), school.urn(), school.name(), version)
                .flatMap(newest -> newest == 0 ? Uni.createFrom().voidItem() : replaceCohorts(school));
    }

    public Uni<Optional<School>> find(SchoolId id) {
        return Sql.one(String.class, "select urn from known_schools where id = ?1", id.value()).map(urn -> urn.map(known -> new School(id, known)));
    }

    /** No uplift, for the time being, for a cohort of which the school has not told. */
    public Uni<Uplift> uplift(SchoolId id, int cohort) {
        return uplifts(id).map(known -> known.getOrDefault(cohort, Uplift.UNKNOWN));
    }

    /** By cohort. */
    public Uni<Map<Integer, Uplift>> uplifts(SchoolId id) {
        return Sql.list(Object[].class, "select cohort, pupil_premium_uplift, sparsity_uplift from known_school_cohorts where school_id = ?1", id.value())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (Integer) row[0], row -> new Uplift((Boolean) row[1], (Boolean) row[2]))));
    }

    private static Uni<Void> replaceCohorts(SchoolSnapshot school) {
        return Sql.update("delete from known_school_cohorts where school_id = ?1", school.schoolId().value())
                .chain(() -> Multi.createFrom().iterable(school.cohorts())
                        .onItem().transformToUniAndConcatenate(cohort -> add(school.schoolId(), cohort)).collect().last())
                .replaceWithVoid();
    }

    private static Uni<Integer> add(SchoolId school, SchoolCohortSnapshot cohort) {
        return Sql.update("insert into known_school_cohorts (school_id, cohort, pupil_premium_uplift, sparsity_uplift) values (?1, ?2, ?3, ?4)",
                school.value(), cohort.cohort(), cohort.pupilPremiumUplift(), cohort.sparsityUplift());
    }
}
