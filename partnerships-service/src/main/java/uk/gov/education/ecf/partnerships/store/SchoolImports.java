package uk.gov.education.ecf.partnerships.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.partnerships.model.ImportProgress;
import uk.gov.education.ecf.partnerships.model.ImportState;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.values.Word;

/** How far each import of the national register has come; moves in the transaction that brings it further. */
@ApplicationScoped
public class SchoolImports {

    private static final int SHOWN = 20;

    public Uni<Void> begin(UUID id, long rows, Instant at) {
        return Sql.update(
                        "insert into school_imports (id, total, started_at, progressed_at) values (?1, ?2, ?3, ?3)",
                        id,
                        rows,
                        at)
                .replaceWithVoid();
    }

    public Uni<Void> progress(UUID id, ImportProgress.Step step, Instant at) {
        return Sql.update(
                        "update school_imports set created = created + ?2, changed = changed + ?3, unchanged = unchanged + ?4,"
                                + " rejected = rejected + ?5, progressed_at = ?6 where id = ?1",
                        id,
                        step.created(),
                        step.changed(),
                        step.unchanged(),
                        step.rejected(),
                        at)
                .replaceWithVoid();
    }

    /** @param outcome finished or failed */
    public Uni<Void> end(UUID id, ImportState outcome, Instant at) {
        return Sql.update(
                        "update school_imports set outcome = ?2, progressed_at = ?3 where id = ?1",
                        id,
                        outcome.wireName(),
                        at)
                .replaceWithVoid();
    }

    /** The latest ones, newest first. */
    public Uni<List<ImportProgress>> latest() {
        return Sql.list(
                        Object[].class,
                        "select id, total, created, changed, unchanged, rejected, started_at, progressed_at, outcome"
                                + " from school_imports order by started_at desc, id limit " + SHOWN)
                .map(rows -> rows.stream().map(SchoolImports::progress).toList());
    }

    private static ImportProgress progress(Object[] row) {
        ImportProgress.Step done = new ImportProgress.Step((Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5]);
        ImportState outcome = row[8] == null ? null : Word.required(ImportState.class, (String) row[8]);
        return new ImportProgress((UUID) row[0], (Long) row[1], done, at(row[6]), at(row[7]), outcome);
    }

    private static Instant at(Object column) {
        return ((OffsetDateTime) column).toInstant();
    }
}
