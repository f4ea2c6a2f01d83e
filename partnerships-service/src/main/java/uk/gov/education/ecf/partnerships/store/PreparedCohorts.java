package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.Cohort;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The cohorts of which every school's document is there. */
@ApplicationScoped
public class PreparedCohorts {

    private final List<Integer> cohorts;

    PreparedCohorts(Calendar calendar) {
        this.cohorts = calendar.cohorts().stream().map(Cohort::startYear).toList();
    }

    /** Whether every school is listed in every cohort of the calendar where it belongs. */
    public Uni<Boolean> areComplete() {
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
}
