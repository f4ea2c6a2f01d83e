package uk.gov.education.ecf.partnerships.registerimport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.ImportProgress;
import uk.gov.education.ecf.partnerships.model.RegisterEntry;
import uk.gov.education.ecf.partnerships.store.ListedSchools;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.store.RegisteredSchools;
import uk.gov.education.ecf.partnerships.store.SchoolImports;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.csv.CsvFile;
import uk.gov.education.ecf.platform.csv.ImportReport;
import uk.gov.education.ecf.platform.csv.ImportTally;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** One transaction for some hundred rows: an import that is stopped has kept what it had done, and repeating it does the rest. */
@ApplicationScoped
class ImportSchoolsHandler {

    private static final Logger LOG = Logger.getLogger(ImportSchoolsHandler.class);
    private static final int ROWS_AT_ONCE = 500;
    private static final int ROWS_A_MESSAGE = 10 * ROWS_AT_ONCE;

    private final Transactions transactions;
    private final Schools schools;
    private final RegisteredSchools registered;
    private final ListedSchools listed;
    private final SchoolImports imports;
    private final Announcements announcements;
    private final Now clock;

    ImportSchoolsHandler(
            Transactions transactions,
            Schools schools,
            RegisteredSchools registered,
            ListedSchools listed,
            SchoolImports imports,
            Announcements announcements,
            Now clock) {
        this.transactions = transactions;
        this.schools = schools;
        this.registered = registered;
        this.listed = listed;
        this.imports = imports;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<ImportReport> handle(CsvFile file) {
        UUID id = UUID.randomUUID();
        return transactions
                .inTransaction(() -> imports.begin(id, file.rows(), clock.instant()))
                .chain(() -> importAll(id, file))
                .call(() -> end(id, true))
                .onFailure()
                .call(failure -> end(id, false));
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

    private Uni<ImportTally> importSome(UUID id, RegisterReading.Chunk chunk) {
        return Races.LOST_BY_URN.repeat(() -> transactions.inTransaction(
                () -> schools.findByUrnForChange(urns(chunk.entries())).flatMap(known -> {
                    Instant now = clock.instant();
                    RegisterUpdate update = RegisterUpdate.of(chunk.entries(), known, now);
                    ImportTally done = new ImportTally()
                            .add(chunk.rejected())
                            .created(update.created().size())
                            .changed(update.changed().size())
                            .unchanged(update.unchanged());
                    return write(update, now)
                            .chain(() -> imports.progress(id, step(update, chunk), now))
                            .replaceWith(done);
                })));
    }

    private Uni<Void> write(RegisterUpdate update, Instant now) {
        return registered
                .addAll(update.created(), now)
                .chain(() -> registered.saveAll(update.changed(), now))
                .flatMap(versions -> announce(update, versions, now))
                .chain(() -> listed.rewrite(update.written(), now));
    }

    private Uni<Void> announce(RegisterUpdate update, Map<SchoolId, Long> versions, Instant now) {
        return announcements.recorded(update.written(), school -> versions.getOrDefault(school.id(), 0L), now);
    }

    private Uni<Void> end(UUID id, boolean finished) {
        return transactions.inTransaction(() -> imports.end(id, finished, clock.instant()));
    }

    private static void tell(UUID id, long read, long total) {
        if (read == total || read % ROWS_A_MESSAGE == 0) {
            LOG.infof("import %s of the national register: %d of %d rows", id, read, total);
        }
    }

    private static ImportProgress.Step step(RegisterUpdate update, RegisterReading.Chunk chunk) {
        return new ImportProgress.Step(
                update.created().size(),
                update.changed().size(),
                update.unchanged(),
                chunk.rejected().read());
    }

    private static Set<String> urns(List<RegisterEntry> entries) {
        return entries.stream().map(RegisterEntry::urn).collect(Collectors.toSet());
    }
}
