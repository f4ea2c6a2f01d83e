package uk.gov.education.ecf.benchmarks.schoollists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import uk.gov.education.ecf.benchmarks.harness.Benchmark;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.benchmarks.lists.ListFigures;
import uk.gov.education.ecf.benchmarks.lists.ProviderClient;
import uk.gov.education.ecf.benchmarks.register.RegisterExtract;
import uk.gov.education.ecf.benchmarks.registerimport.RegisterImport;

/** One provider, one connection, every school of a cohort, a hundred at a time. */
public final class SchoolListsBenchmark implements Benchmark {

    private static final int ROWS = 70_000;
    private static final long SEED = 20_261_123;
    private static final int COHORT = 2024;
    private static final String LIST = "/api/v3/schools/ecf?filter%5Bcohort%5D=" + COHORT + "&page%5Bper_page%5D=100";

    @Override
    public String title() {
        return "List of a cohort's schools";
    }

    @Override
    public void run(BenchmarkStack stack, Report report) throws Exception {
        try (Database database = stack.database()) {
            load(stack, database);
            long listed = database.number("select count(*) from school_documents where cohort = " + COHORT);
            report.row(
                    "Schools listed in cohort " + COHORT,
                    "%,d of %,d",
                    listed,
                    database.number("select count(*) from schools"));
            new ListFigures(
                            stack,
                            database,
                            new ProviderClient(stack, LIST),
                            "school_documents",
                            List.of(COHORT),
                            List.of("created_at", "id"),
                            report)
                    .take(listed);
            report.note("Before all that: an import of %,d rows of the register, `vacuum analyze`, a checkpoint."
                    .formatted(ROWS));
        }
    }

    private static void load(BenchmarkStack stack, Database database) throws IOException, InterruptedException {
        Path file = stack.folder().resolve("register.csv");
        RegisterExtract.write(file, ROWS, SEED);
        new RegisterImport(stack).post(file);
        database.execute("vacuum analyze");
        database.execute("checkpoint");
    }
}
