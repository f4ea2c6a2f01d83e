package uk.gov.education.ecf.benchmarks.declarations;

import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.benchmarks.harness.Benchmark;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Cpu;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.HttpLoad;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.benchmarks.harness.SqlLoad;
import uk.gov.education.ecf.benchmarks.harness.Tools;
import uk.gov.education.ecf.benchmarks.lists.ListFigures;
import uk.gov.education.ecf.benchmarks.lists.ProviderClient;
import uk.gov.education.ecf.suite.services.SuiteService;

/** A hundred thousand declarations of three lead providers: listed, and joined by as many more as can be submitted. */
public final class DeclarationsBenchmark implements Benchmark {

    private static final int DECLARED = 100_000;
    private static final int PEOPLE = 400_000;
    private static final int CONNECTIONS = 16;
    private static final int SECONDS = 20;
    /** Until both compilers rest: on two cores they take a third of the CPU for the first minute. */
    private static final int WARM_UP_SECONDS = 120;

    private static final String LIST = "/api/v3/participant-declarations?page%5Bper_page%5D=100";
    private static final String COUNT = "select count(*) from declarations";

    @Override
    public String title() {
        return "A hundred thousand declarations";
    }

    @Override
    public SuiteService service() {
        return SuiteService.DECLARATIONS;
    }

    @Override
    public void run(BenchmarkStack stack, Report report) throws Exception {
        Tools.require("wrk", "pgbench");
        try (Database database = stack.database()) {
            load(database, report);
            list(stack, database, report);
            double service = submissions(stack, database, report);
            limit(stack, database, report, service);
        }
    }

    private static void load(Database database, Report report) {
        long start = System.nanoTime();
        ManyDeclarations.write(database, PEOPLE, DECLARED);
        report.row(
                "%,d people, a start of each of the first %,d and its documents, written by SQL"
                        .formatted(PEOPLE, DECLARED),
                "%.1f s",
                (System.nanoTime() - start) / 1e9);
    }

    private static void list(BenchmarkStack stack, Database database, Report report) throws Exception {
        String provider = ManyDeclarations.PROVIDERS.get(0);
        long listed = database.number(
                "select count(*) from declaration_documents where lead_provider_id = '%s'".formatted(provider));
        report.row("Declarations listed for one of the three lead providers", "%,d of %,d", listed, DECLARED);
        new ListFigures(
                        stack,
                        database,
                        new ProviderClient(stack, LIST),
                        "declaration_documents",
                        List.of(UUID.fromString(provider)),
                        List.of("created_at", "id"),
                        report)
                .take(listed);
    }

    private static double submissions(BenchmarkStack stack, Database database, Report report) throws Exception {
        SubmissionLoad load = SubmissionLoad.of(stack, database, PEOPLE, CONNECTIONS);
        load.from(DECLARED, WARM_UP_SECONDS);
        long first = next(database);
        long before = database.number(COUNT);
        Cpu cpu = stack.cpu();
        HttpLoad.Rate rate = load.from(first, SECONDS);
        Cpu used = stack.cpu().since(cpu);
        long made = database.number(COUNT) - before;
        report.row(
                "Starts submitted, %d connections".formatted(CONNECTIONS),
                "%,.0f/s, p99 %.1f ms",
                rate.perSecond(),
                rate.p99Millis());
        report.row(
                "- CPU meanwhile, for each of them",
                "service %.2f ms, PostgreSQL %.2f ms, Kafka %.2f ms",
                used.service() * 1e3 / made,
                used.postgres() * 1e3 / made,
                used.kafka() * 1e3 / made);
        return rate.perSecond();
    }

    private static void limit(BenchmarkStack stack, Database database, Report report, double service) {
        stack.service().stop();
        database.execute("vacuum analyze");
        database.execute("checkpoint");
        SqlLoad load = new SqlLoad(stack.connectionString(), stack.folder(), SECONDS);
        double limit = new SubmissionLimit(load, CONNECTIONS).from(next(database));
        report.row(
                "Limit: the same inserts and locks by pgbench, %d connections".formatted(CONNECTIONS),
                "%,.0f/s; the service makes **%.2f** of them",
                limit,
                service / limit);
    }

    /** The number of a person who has not declared, and nobody after: people declare in the order of their numbers. */
    private static long next(Database database) {
        return CONNECTIONS
                + database.number(
                        """
                        select max(cast(teacher_reference_number as integer)) - 1000000 + 1
                        from known_participants join declarations using (participant_id)""");
    }
}
