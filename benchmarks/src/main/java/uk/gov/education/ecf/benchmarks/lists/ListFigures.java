package uk.gov.education.ecf.benchmarks.lists;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.Millis;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.benchmarks.harness.StatementLog;

/**
 * What a list costs a provider who follows its links: statements, and time at the start, in the middle and at the end, beside the
 * very SQL of the service on one connection.
 *
 * @param table of the list's documents
 * @param scope the parameters of the statement that all pages share
 * @param order the columns that the list is ordered by
 */
public record ListFigures(
        BenchmarkStack stack,
        Database database,
        ProviderClient provider,
        String table,
        List<Object> scope,
        List<String> order,
        Report report) {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 30;
    private static final int ROUNDS_BETWEEN_NUMBERS = 10;
    private static final int COUNTED_PAGES = 50;

    /** @param listed how many the list has to show */
    public void take(long listed) throws IOException, InterruptedException, SQLException {
        completeness(listed);
        PageSql sql = new PageSql(database.connection(), statements(), scope, order);
        walks(sql);
        buffers(sql);
        notes();
    }

    private void completeness(long listed) throws IOException {
        List<String> ids = provider.byLinks(Integer.MAX_VALUE).ids();
        boolean exactlyOnce = ids.size() == listed && new HashSet<>(ids).size() == listed;
        report.row("- each came exactly once by following `links.next`", "%s", exactlyOnce);
    }

    private List<String> statements() throws IOException, InterruptedException {
        List<String> all =
                new StatementLog(database, stack.databaseLog()).during(() -> provider.byLinks(COUNTED_PAGES));
        List<String> ofTheList =
                all.stream().filter(statement -> statement.contains(table)).toList();
        report.row(
                "Statements that PostgreSQL was sent during %d requests".formatted(COUNTED_PAGES),
                "%d for the list, %d others (the relay has a clock of its own)",
                ofTheList.size(),
                all.size() - ofTheList.size());
        return ofTheList;
    }

    private void walks(PageSql sql) throws IOException, SQLException {
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
            if (round >= WARM_UP && (round - WARM_UP) % ROUNDS_BETWEEN_NUMBERS == 0) {
                numbers.add(provider.byNumbers());
            }
        }
        tell("By `links.next`", links);
        tell("By `page[page]=N`, for contrast", numbers);
        tell("Limit: the same SQL over one connection of pgjdbc", limit);
        report.row(
                "By links / the same SQL, all pages",
                "%.2f (median %.2f)",
                links.allPages().sum() / limit.allPages().sum(),
                links.allPages().median() / limit.allPages().median());
    }

    private void tell(String how, Walks walks) {
        Millis all = walks.allPages();
        Millis first = walks.firstPages();
        Millis middle = walks.middlePages();
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
                "- first %1$d pages / middle %1$d / last %1$d".formatted(Walks.PAGES_AT_AN_END),
                "median %.2f / %.2f / %.2f ms (last is %.2f times first), p99 %.2f / %.2f / %.2f ms (%.2f)",
                first.median(),
                middle.median(),
                last.median(),
                last.median() / first.median(),
                first.p99(),
                middle.p99(),
                last.p99(),
                last.p99() / first.p99());
    }

    private void buffers(PageSql sql) throws SQLException, IOException {
        List<List<String>> positions = sql.positions();
        int pages = positions.size();
        report.row(
                "Buffers of the page's statement, `explain (analyze, buffers)`",
                "page 1: %d, page 2: %d, page %d: %d, page %d: %d",
                sql.buffersBehind(positions.get(0)),
                sql.buffersBehind(positions.get(1)),
                pages / 2,
                sql.buffersBehind(positions.get(pages / 2 - 1)),
                pages - 1,
                sql.buffersBehind(positions.get(pages - 2)));
    }

    private void notes() {
        report.note(
                "One client, one connection, no pause; a page is measured from its request to its last byte. Walks by links and by SQL take turns after %d rounds of warm-up; "
                                .formatted(WARM_UP)
                        + "after every tenth there is one by number.");
        report.note(
                "Statements are counted in PostgreSQL's log with `log_statement = all` during a walk of its own, which is not timed; the SQL of the limit and of `explain` is taken from there.");
    }
}
