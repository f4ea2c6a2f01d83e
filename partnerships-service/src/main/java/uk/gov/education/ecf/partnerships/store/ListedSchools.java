package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.documents.SchoolDocuments;
import uk.gov.education.ecf.partnerships.model.ListedSchool;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The schools that providers find, cohort by cohort. Whoever changes a school, or whether it is in a partnership, rewrites it here at the end. */
@ApplicationScoped
public class ListedSchools {

    private final SchoolDocuments documents;
    private final List<Integer> cohorts;

    ListedSchools(SchoolDocuments documents, Calendar calendar) {
        this.documents = documents;
        this.cohorts = calendar.cohorts().stream().map(Cohort::startYear).toList();
    }

    /** A school that this transaction holds. */
    public Uni<Void> rewrite(School school, Instant at) {
        return rewrite(List.of(school), at);
    }

    /** Schools that this transaction holds; any number of them takes as many statements as one. */
    public Uni<Void> rewrite(Collection<School> schools, Instant at) {
        if (schools.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return partnered(schools)
                .flatMap(partnered -> documents.write(schools.stream()
                        .flatMap(school ->
                                ListedSchool.of(
                                        school,
                                        partnered.getOrDefault(school.id().value(), Set.of()),
                                        cohorts)
                                        .stream())
                        .toList()))
                .chain(() -> documents.remove(schools.stream().collect(Collectors.toMap(School::id, this::unlisted))));
    }

    /** Whether every school is listed in every cohort of the calendar where it belongs. */
    public Uni<Boolean> isComplete() {
        return Sql.list(Integer.class, "select cohort from prepared_cohorts")
                .map(prepared -> prepared.containsAll(cohorts));
    }

    public Uni<Void> markComplete(Instant at) {
        return Sql.update(
                        "insert into prepared_cohorts (cohort, prepared_at) select unnest(cast(cast(?1 as text) as integer[])), ?2 on conflict do nothing",
                        cohorts.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
                        at)
                .replaceWithVoid();
    }

    private Collection<Integer> unlisted(School school) {
        return cohorts.stream().filter(cohort -> !school.isListedIn(cohort)).toList();
    }

    /** The cohorts in which each is in a partnership. */
    private static Uni<Map<UUID, Set<Integer>>> partnered(Collection<School> schools) {
        String ids =
                schools.stream().map(School::id).map(SchoolId::toString).collect(Collectors.joining(",", "{", "}"));
        return Sql.list(
                        Object[].class,
                        "select school_id, cohort from partnerships"
                                + " where challenged_at is null and school_id = any(cast(cast(?1 as text) as uuid[]))",
                        ids)
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(row -> (Integer) row[1], Collectors.toSet()))));
    }
}
