package uk.gov.education.ecf.partnerships.registerimport;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.partnerships.model.ImportProgress;
import uk.gov.education.ecf.partnerships.model.ImportState;
import uk.gov.education.ecf.partnerships.model.RegisterEntry;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.store.SchoolImports;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.partnerships.writing.SchoolWriter;
import uk.gov.education.ecf.platform.csv.CsvFile;
import uk.gov.education.ecf.platform.csv.ImportReport;
import uk.gov.education.ecf.platform.csv.ImportTally;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** One transaction for some hundred rows: an import that is stopped has kept what it had done, and repeating it does the rest. */
@Singleton
record ImportSchoolsHandler(
        Transactions transactions, Schools schools, SchoolWriter writer, SchoolImports imports, Now clock) {

    private static final Logger LOG = Logger.getLogger(ImportSchoolsHandler.class);
    private static final int ROWS_AT_ONCE = 500;
    private static final String ALWAYS_SECOND =
            "Somebody else was changing this school all the time. Send the row again.";
    private static final int ROWS_A_MESSAGE = 10 * ROWS_AT_ONCE;

    Uni<ImportReport> handle(CsvFile file) {
        UUID id = UUID.randomUUID();
        return transactions
                .inTransaction(() -> imports.begin(id, file.rows(), clock.instant()))
                .chain(() -> importAll(id, file))
                .call(() -> end(id, ImportState.FINISHED))
                .onFailure()
                .call(failure -> end(id, ImportState.FAILED));
    }

    private Uni<ImportReport> importAll(UUID id, CsvFile file) {
        RegisterReading reading = new RegisterReading();
        return file.chunks(ROWS_AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(rows -> importSome(id, reading.chunk(rows)))
                .collect()
                .in(ImportTally::new, (all, some) -> tell(id, all.add(some).read(), file.rows()))
                .map(ImportTally::report);
    }

    /** Somebody may be recording schools of these rows one after the other: rows that always come second go in smaller company. */
    private Uni<ImportTally> importSome(UUID id, RegisterReading.Chunk chunk) {
        return Races.LOST_BY_URN
                .repeat(() -> transactions.inTransaction(() -> update(id, chunk)))
                .onFailure(Races.LOST_BY_URN::wereTheCauseOf)
                .recoverWithUni(() -> importInPieces(id, chunk));
    }

    private Uni<ImportTally> importInPieces(UUID id, RegisterReading.Chunk chunk) {
        if (!chunk.canBeHalved()) {
            return transactions.inTransaction(() -> update(id, chunk.rejectedFor(ALWAYS_SECOND)));
        }
        return OneByOne.all(chunk.halves(), half -> importSome(id, half))
                .map(tallies -> tallies.stream().reduce(new ImportTally(), ImportTally::add));
    }

    private Uni<ImportTally> update(UUID id, RegisterReading.Chunk chunk) {
        return schools.holdByUrn(urns(chunk.entries())).flatMap(known -> update(id, chunk, known));
    }

    private Uni<ImportTally> update(UUID id, RegisterReading.Chunk chunk, List<School> known) {
        Instant now = clock.instant();
        RegisterUpdate update = RegisterUpdate.of(chunk.entries(), known, now);
        return writer.writeAll(update.changes(), now)
                .chain(() -> imports.progress(id, step(update, chunk), now))
                .replaceWith(() -> new ImportTally()
                        .add(chunk.rejected())
                        .created(update.created())
                        .changed(update.changed())
                        .unchanged(update.unchanged()));
    }

    private Uni<Void> end(UUID id, ImportState outcome) {
        return transactions.inTransaction(() -> imports.end(id, outcome, clock.instant()));
    }

    private static void tell(UUID id, long read, long total) {
        if (read == total || read % ROWS_A_MESSAGE == 0) {
            LOG.infof("import %s of the national register: %d of %d rows", id, read, total);
        }
    }

    private static ImportProgress.Step step(RegisterUpdate update, RegisterReading.Chunk chunk) {
        return new ImportProgress.Step(
                update.created(),
                update.changed(),
                update.unchanged(),
                chunk.rejected().read());
    }

    private static Set<String> urns(List<RegisterEntry> entries) {
        return entries.stream().map(RegisterEntry::urn).collect(Collectors.toSet());
    }
}
