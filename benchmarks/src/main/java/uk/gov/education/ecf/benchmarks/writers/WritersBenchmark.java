package uk.gov.education.ecf.benchmarks.writers;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import uk.gov.education.ecf.benchmarks.harness.Benchmark;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.MeasuredService;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.benchmarks.harness.SqlLoad;
import uk.gov.education.ecf.benchmarks.harness.Tools;
import uk.gov.education.ecf.benchmarks.writers.Crew.Rate;
import uk.gov.education.ecf.suite.services.SuiteService;

/** What it costs that writers of one list take turns at its clock: beside writers of a list each, and beside the database. */
public final class WritersBenchmark implements Benchmark {

    private static final int WRITERS = 8;
    private static final int PEOPLE_OF_EACH = 40;
    private static final int ROUNDS = 2;
    private static final int SECONDS = 6;
    private static final int WARM_UP_SECONDS = 10;

    private final Staff staff = new Staff(WRITERS, PEOPLE_OF_EACH);

    @Override
    public String title() {
        return "Writers of one list";
    }

    @Override
    public SuiteService service() {
        return SuiteService.PARTICIPANTS;
    }

    @Override
    public void run(BenchmarkStack stack, Report report) throws Exception {
        Tools.require("pgbench");
        try (Database database = stack.database()) {
            Client first = client(stack, stack.service());
            staff.register(database, first);
            tell(report, "one process", List.of(first));
            report.row("One writer", "%s", told(List.of(new Crew(List.of(first), staff, 1).ofOneList(SECONDS))));
            try (MeasuredService replica = stack.startReplica()) {
                tell(report, "two processes", List.of(first, client(stack, replica)));
            }
            stack.service().close();
            limit(stack, report);
        }
        report.note(
                "A change gives a participant another name: `PUT /internal/v1/participants/{id}`, one transaction that writes "
                        + "the person, the document and the event. No two writers change the same person; each list has 2,500 others.");
        report.note(
                "%d s each after %d s of warm-up for each number of processes; both kinds of writers in turn, twice."
                        .formatted(SECONDS, WARM_UP_SECONDS));
        report.note(
                "The limit updates and inserts the same rows by `pgbench`, prepared, one round trip for each of its six statements, "
                        + "while no service runs.");
    }

    private void tell(Report report, String processes, List<Client> clients) throws Exception {
        Crew crew = new Crew(clients, staff, WRITERS);
        crew.ofListsOfTheirOwn(WARM_UP_SECONDS);
        List<Rate> own = new ArrayList<>();
        List<Rate> one = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            own.add(crew.ofListsOfTheirOwn(SECONDS));
            one.add(crew.ofOneList(SECONDS));
        }
        report.row("Eight writers, a list each, " + processes, "%s", told(own));
        report.row(
                "Eight writers, one list, " + processes,
                "%s, **%.2f** of a list each",
                told(one),
                perSecond(one) / perSecond(own));
    }

    private void limit(BenchmarkStack stack, Report report) {
        SqlLoad load = new SqlLoad(stack.connectionString(), stack.folder(), SECONDS);
        ClockLimit limit = new ClockLimit(load, staff, WRITERS);
        double own = limit.ofListsOfTheirOwn();
        double one = limit.ofOneList();
        double free = limit.ofOneListWithoutClock();
        report.row("Limit: the same rows by pgbench, eight connections, a list each", "%,.0f/s", own);
        report.row("- one list", "%,.0f/s, **%.2f** of a list each", one, one / own);
        report.row("- one list without its clock", "%,.0f/s; with it **%.2f** of that", free, one / free);
    }

    private static Client client(BenchmarkStack stack, MeasuredService service) {
        return new Client(HttpClient.newHttpClient(), service.url(), stack.tokenFor("dfe-service"));
    }

    private static double perSecond(List<Rate> rates) {
        return rates.stream().mapToDouble(Rate::perSecond).average().orElseThrow();
    }

    private static String told(List<Rate> rates) {
        return "%,.0f/s, median %.1f ms, p99 %.1f ms"
                .formatted(
                        perSecond(rates),
                        rates.stream()
                                .mapToDouble(rate -> rate.took().median())
                                .average()
                                .orElseThrow(),
                        rates.stream()
                                .mapToDouble(rate -> rate.took().p99())
                                .max()
                                .orElseThrow());
    }
}
