package uk.gov.education.ecf.benchmarks.registerimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import uk.gov.education.ecf.benchmarks.harness.Benchmark;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Cpu;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.benchmarks.register.RegisterExtract;
import uk.gov.education.ecf.benchmarks.registerimport.RegisterImport.Outcome;

/** The whole register into an empty database, the same file again, and the register some time later. */
public final class RegisterImportBenchmark implements Benchmark {

    private static final int ROWS = 50_000;
    private static final long SEED = 20_261_123;
    private static final double MEGABYTE = 1e6;
    private static final long MEBIBYTE = 1024 * 1024;

    @Override
    public String title() {
        return "Import of the national register";
    }

    @Override
    public void run(BenchmarkStack stack, Report report) throws Exception {
        try (Database database = stack.database()) {
            Path file = stack.folder().resolve("register.csv");
            RegisterExtract.Contents contents = RegisterExtract.write(file, ROWS, SEED);
            report.row(
                    "The file",
                    "%,d rows, %d of them spoilt, %.1f MB, Windows-1252",
                    contents.rows(),
                    contents.spoilt(),
                    Files.size(file) / MEGABYTE);
            RegisterImport imports = new RegisterImport(stack);
            Outcome first = first(stack, imports, file, database, report);
            limit(stack, database, first, report);
            again(stack, imports, file, database, report);
            later(stack, imports, database, report);
            report.row(
                    "Peak resident memory of the service (VmHWM), over all three",
                    "%d MiB",
                    stack.service().peakResidentBytes() / MEBIBYTE);
            notes(report);
        }
    }

    private static Outcome first(
            BenchmarkStack stack, RegisterImport imports, Path file, Database database, Report report)
            throws Exception {
        Progress progress = Progress.of(imports);
        Outcome first;
        try (progress) {
            first = measured("First import, JVM just started", stack, imports, file, report);
        }
        report.row(
                "- progress told meanwhile (`GET`, every 0.1 s or so)",
                "%d different numbers of rows, never back: %s; answered in %.1f ms (median), %.0f ms (worst)",
                progress.steps(),
                progress.neverWentBack(),
                progress.answers().median(),
                progress.answers().worst());
        Publication publication = new Publication(database);
        publication.await();
        report.row(
                "- every event in Kafka",
                "%,d events, the last one %.2f s after the end of the import",
                publication.announced(),
                publication.secondsBehindTheImport());
        return first;
    }

    private static void limit(BenchmarkStack stack, Database database, Outcome first, Report report)
            throws SQLException, IOException {
        CopyLimit copy = new CopyLimit(database, stack.folder());
        double schools = copy.seconds("schools");
        double documents = copy.seconds("school_documents");
        double events = copy.seconds("outbox");
        report.row(
                "Limit: `COPY` of the same rows, median of 3",
                "%,d schools %.2f s, %,d documents %.2f s, %,d events %.2f s",
                rows(database, "schools"),
                schools,
                rows(database, "school_documents"),
                documents,
                rows(database, "outbox"),
                events);
        report.row("- first import / `COPY` of schools and documents", "%.1f", first.seconds() / (schools + documents));
        report.row(
                "- first import / `COPY` of all it writes, events too",
                "%.1f",
                first.seconds() / (schools + documents + events));
    }

    private static void again(BenchmarkStack stack, RegisterImport imports, Path file, Database database, Report report)
            throws Exception {
        Publication publication = new Publication(database);
        long before = publication.announced();
        measured("The same file again", stack, imports, file, report);
        report.row("- new events", "%d", publication.announced() - before);
    }

    private static void later(BenchmarkStack stack, RegisterImport imports, Database database, Report report)
            throws Exception {
        Path file = stack.folder().resolve("later.csv");
        RegisterExtract.Contents contents = RegisterExtract.writeLater(file, ROWS, SEED);
        Publication publication = new Publication(database);
        long before = publication.announced();
        measured("A later file, %,d rows changed".formatted(contents.changed()), stack, imports, file, report);
        report.row("- new events", "%,d", publication.announced() - before);
        publication.await();
    }

    private static Outcome measured(String what, BenchmarkStack stack, RegisterImport imports, Path file, Report report)
            throws IOException, InterruptedException {
        Memory memory = Memory.from(stack.service());
        Cpu before = stack.cpu();
        Outcome outcome = imports.post(file);
        report.row(
                what,
                "%.1f s, %,.0f rows/s: %,d created, %,d changed, %,d unchanged, %,d rejected",
                outcome.seconds(),
                outcome.rowsPerSecond(),
                outcome.created(),
                outcome.changed(),
                outcome.unchanged(),
                outcome.rejected());
        Cpu used = stack.cpu().since(before);
        report.row(
                "- CPU meanwhile",
                "service %.1f s, PostgreSQL %.1f s, Kafka %.1f s",
                used.service(),
                used.postgres(),
                used.kafka());
        report.row("- memory of the service meanwhile", "%s", memory.told());
        return outcome;
    }

    private static long rows(Database database, String table) {
        return database.number("select count(*) from " + table);
    }

    private static void notes(Report report) {
        report.note(
                "Seconds are the client's, from the first byte of the upload to the answer; the relay publishes to Kafka meanwhile, on the same cores.");
        report.note(
                "Heap after a collection is read from the log of the service's collector (`-Xlog:gc`): an upper bound, since young collections leave garbage "
                        + "among the old. Alive is what a full collection left (`jcmd GC.run`). VmHWM is the kernel's, from `/proc/<pid>/status`.");
        report.note(
                "`COPY` goes through pgjdbc into a new table made `like ... including all`, one transaction each, after a checkpoint.");
    }
}
