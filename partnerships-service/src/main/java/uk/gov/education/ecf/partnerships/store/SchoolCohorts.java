package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Table;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** The part of a school that says what it has set up, cohort by cohort. */
@ApplicationScoped
class SchoolCohorts {

    private static final Table<SchoolCohortRow> TABLE =
            Table.of("school_cohorts", SchoolCohortRow.class, "school_id", "cohort");
    private static final String SAVE = TABLE.insert() + " except " + TABLE.select()
            + """
            where school_id = ?2
            on conflict (school_id, cohort) do update set induction_programme_choice = excluded.induction_programme_choice,
                eligible_for_funding = excluded.eligible_for_funding, pupil_premium_uplift = excluded.pupil_premium_uplift,
                sparsity_uplift = excluded.sparsity_uplift""";

    Uni<SortedMap<Integer, SchoolCohort>> of(UUID school) {
        return TABLE.list("where school_id = ?1", school)
                .map(rows -> rows.stream().collect(byCohort()));
    }

    /** By school; one that has set up nothing is not among them. */
    Uni<Map<UUID, SortedMap<Integer, SchoolCohort>>> of(Set<UUID> schools) {
        return schools.isEmpty()
                ? OneByOne.given(Map.of())
                : TABLE.list("where school_id = any(" + UuidArray.of(1) + ")", UuidArray.literal(schools))
                        .map(rows ->
                                rows.stream().collect(Collectors.groupingBy(SchoolCohortRow::schoolId, byCohort())));
    }

    private static Collector<SchoolCohortRow, ?, SortedMap<Integer, SchoolCohort>> byCohort() {
        return Collectors.mapping(
                SchoolCohortRow::model,
                Collectors.toMap(SchoolCohort::cohort, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** Of one that is held. */
    Uni<Void> save(School school) {
        List<SchoolCohortRow> rows = rows(school);
        return rows.isEmpty()
                ? OneByOne.nothing()
                : Sql.update(SAVE, JsonRows.ofRecords(rows), school.id().value())
                        .replaceWithVoid();
    }

    /** Makes them those of the school, and no others. */
    Uni<Void> revive(School school) {
        return Sql.update(
                        "delete from school_cohorts where school_id = ?1",
                        school.id().value())
                .chain(() -> TABLE.addAll(rows(school)));
    }

    private static List<SchoolCohortRow> rows(School school) {
        return school.cohorts().values().stream()
                .map(cohort -> SchoolCohortRow.of(school.id(), cohort))
                .toList();
    }
}
