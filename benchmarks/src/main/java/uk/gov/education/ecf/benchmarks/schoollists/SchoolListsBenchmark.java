package uk.gov.education.ecf.benchmarks.schoollists;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import uk.gov.education.ecf.benchmarks.harness.Benchmark;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.Millis;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.benchmarks.harness.StatementLog;
import uk.gov.education.ecf.benchmarks.register.RegisterExtract;
import uk.gov.education.ecf.benchmarks.registerimport.RegisterImport;

/** One provider, one connection, every school of a cohort, a hundred at a time. */
public final class SchoolListsBenchmark implements Benchmark {

    private static final int ROWS = 70_000;
    private static final long SEED = 20_261_123;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 30;
    private static final int ROUNDS_BETWEEN_NUMBERS = 10;
    private static final int COUNTED_PAGES = 50;

    @Override
    public String title() {
        return "List of a cohort's schools";
    }

    @Override
    public void run(BenchmarkStack stack, Report report) throws Exception {
        try (Database database = stack.database()) {
            load(stack, database);
            ProviderClient provider = new ProviderClient(stack);
            completeness(provider, database, report);
            PageSql sql = new PageSql(database.connection(), statements(stack, provider, database, report));
            walks(provider, sql, report);
            buffers(sql, report);
            notes(report);
        }
    }

    private static void load(BenchmarkStack stack, Database database) throws IOException, InterruptedException {
        Path file = stack.folder().resolve("register.csv");
        RegisterExtract.write(file, ROWS, SEED);
        new RegisterImport(stack).post(file);
        database.execute("vacuum analyze");
        database.execute("checkpoint");
    }

    private static void completeness(ProviderClient provider, Database database, Report report) throws IOException {
        List<String> ids = provider.byLinks(Integer.MAX_VALUE).ids();
        long listed = database.number("select count(*) from school_documents where cohort = 2024");
        boolean exactlyOnce = ids.size() == listed && new HashSet<>(ids).size() == listed;
        report.row(
                "Schools listed in cohort 2024", "%,d of %,d", listed, database.number("select count(*) from schools"));
        report.row("- each came exactly once by following `links.next`", "%s", exactlyOnce);
    }

    private static List<String> statements(
            BenchmarkStack stack, ProviderClient provider, Database database, Report report)
            throws IOException, InterruptedException {
        List<String> all =
                new StatementLog(database, stack.databaseLog()).during(() -> provider.byLinks(COUNTED_PAGES));
        List<String> ofTheList = all.stream()
                .filter(statement -> statement.contains("school_documents"))
                .toList();
        report.row(
                "Statements that PostgreSQL was sent during %d requests".formatted(COUNTED_PAGES),
                "%d for the list, %d others (the relay has a clock of its own)",
                ofTheList.size(),
                all.size() - ofTheList.size());
        return ofTheList;
    }

    private static void walks(ProviderClient provider, PageSql sql, Report report) throws IOException, SQLException {
        Walks links = new Walks();
        Walks numbers = new Walks();
        Walks limit = new Walks();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            Walk byLinks = provider.byLinks(Integer.MAX_VALUE);
            Walk bySql = sql.walk();
            if (round >= WARM_UP) {
                links.add(byLinks);
                limit.add(bySql);
            }
            if (round % ROUNDS_BETWEEN_NUMBERS == WARM_UP) {
                numbers.add(provider.byNumbers());
            }
        }
        tell("By `links.next`", links, report);
        tell("By `page[page]=N`, for contrast", numbers, report);
        tell("Limit: the same SQL over one connection of pgjdbc", limit, report);
        report.row(
                "By links / the same SQL, all pages",
                "%.1f (median %.1f)",
                links.allPages().sum() / limit.allPages().sum(),
                links.allPages().median() / limit.allPages().median());
    }

    private static void tell(String how, Walks walks, Report report) {
        Millis all = walks.allPages();
        Millis first = walks.firstPages();
        Millis last = walks.lastPages();
        report.row(
                how,
                "%,.0f pages/s, median %.2f ms, p99 %.2f ms, %,d pages in %d walks",
                all.count() / all.sum() * 1e3,
                all.median(),
                all.p99(),
                all.count(),
                walks.count());
        report.row(
                "- first %d pages / last %d pages".formatted(Walks.PAGES_AT_AN_END, Walks.PAGES_AT_AN_END),
                "median %.2f / %.2f ms (last is %.2f times first), p99 %.2f / %.2f ms (%.2f)",
                first.median(),
                last.median(),
                last.median() / first.median(),
                first.p99(),
                last.p99(),
                last.p99() / first.p99());
    }

    private static void buffers(PageSql sql, Report report) throws SQLException, IOException {
        List<List<String>> positions = sql.positions();
        int pages = positions.size();
        report.row(
                "Buffers of the page's statement, `explain (analyze, buffers)`",
                "page 1: %d, page 2: %d, page %d: %d",
                sql.buffersBehind(positions.get(0)),
                sql.buffersBehind(positions.get(1)),
                pages - 1,
                sql.buffersBehind(positions.get(pages - 2)));
    }

    private static void notes(Report report) {
        report.note(
                "One client, one connection, no pause; a page is measured from its request to its last byte. Walks by links and by SQL take turns after %d rounds of warm-up; "
                                .formatted(WARM_UP)
                        + "after every tenth there is one by number.");
        report.note(
                "Statements are counted in PostgreSQL's log with `log_statement = all` during a walk of its own, which is not timed; the SQL of the limit and of `explain` is taken from there.");
        report.note("Before all that: an import of %,d rows of the register, `vacuum analyze`, a checkpoint."
                .formatted(ROWS));
    }
}
