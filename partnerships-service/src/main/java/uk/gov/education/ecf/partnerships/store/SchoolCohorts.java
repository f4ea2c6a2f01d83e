package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolCohort;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The part of a school that says what it has set up, cohort by cohort. */
@ApplicationScoped
class SchoolCohorts implements PanacheRepositoryBase<SchoolCohortRow, SchoolCohortKey> {

    Uni<SortedMap<Integer, SchoolCohort>> of(UUID school) {
        return rowsOf(school).map(rows -> rows.stream().collect(byCohort()));
    }

    /** By school; one that has set up nothing is not among them. */
    Uni<Map<UUID, SortedMap<Integer, SchoolCohort>>> of(Set<UUID> schools) {
        Uni<List<SchoolCohortRow>> rows =
                schools.isEmpty() ? Uni.createFrom().item(List.of()) : list("key.schoolId in ?1", schools);
        return rows.map(found -> found.stream().collect(Collectors.groupingBy(row -> row.key.schoolId(), byCohort())));
    }

    private static Collector<SchoolCohortRow, ?, SortedMap<Integer, SchoolCohort>> byCohort() {
        return Collectors.mapping(
                SchoolCohortRow::model,
                Collectors.toMap(SchoolCohort::cohort, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    Uni<Void> save(School school) {
        return rowsOf(school.id().value()).flatMap(rows -> {
            Map<SchoolCohortKey, SchoolCohortRow> present =
                    rows.stream().collect(Collectors.toMap(row -> row.key, Function.identity()));
            Object[] saved = school.cohorts().values().stream()
                    .map(cohort -> taken(school, cohort, present))
                    .toArray();
            return getSession().flatMap(session -> session.persistAll(saved));
        });
    }

    /** Makes them those of the school, behind the session's back. */
    Uni<Void> revive(School school) {
        List<Map<String, Object>> rows = school.cohorts().values().stream()
                .map(cohort -> row(school, cohort))
                .toList();
        return Sql.update(
                        "delete from school_cohorts where school_id = ?1",
                        school.id().value())
                .chain(() -> Sql.update(
                        "insert into school_cohorts (school_id, cohort, induction_programme_choice, eligible_for_funding,"
                                + " pupil_premium_uplift, sparsity_uplift) select school_id, cohort, induction_programme_choice,"
                                + " eligible_for_funding, pupil_premium_uplift, sparsity_uplift from "
                                + JsonRows.from("school_cohorts") + " as told",
                        JsonRows.of(rows)))
                .replaceWithVoid();
    }

    private static Map<String, Object> row(School school, SchoolCohort cohort) {
        Map<String, Object> row = new HashMap<>();
        row.put("school_id", school.id().value());
        row.put("cohort", cohort.cohort());
        row.put("induction_programme_choice", cohort.choice().wireName());
        row.put("eligible_for_funding", cohort.eligibleForFunding());
        row.put("pupil_premium_uplift", cohort.pupilPremiumUplift());
        row.put("sparsity_uplift", cohort.sparsityUplift());
        return row;
    }

    private Uni<List<SchoolCohortRow>> rowsOf(UUID school) {
        return list("key.schoolId", school);
    }

    private static SchoolCohortRow taken(
            School school, SchoolCohort cohort, Map<SchoolCohortKey, SchoolCohortRow> present) {
        SchoolCohortKey key = new SchoolCohortKey(school.id().value(), cohort.cohort());
        SchoolCohortRow row = present.containsKey(key) ? present.get(key) : SchoolCohortRow.of(key);
        return row.take(cohort);
    }
}
