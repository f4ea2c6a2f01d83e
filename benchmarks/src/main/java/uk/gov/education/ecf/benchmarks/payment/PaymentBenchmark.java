package uk.gov.education.ecf.benchmarks.payment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.benchmarks.harness.Benchmark;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Cpu;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.MeasuredService;
import uk.gov.education.ecf.benchmarks.harness.Millis;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.suite.services.SuiteService;

/** A statement of ten thousand declarations is cut off, authorised and paid while the whole suite runs. */
public final class PaymentBenchmark implements Benchmark {

    private static final int ITEMS = 10_000;
    private static final int BREAKDOWNS = 50;
    private static final long LOOK_EVERY_MS = 50;
    private static final int GIVE_UP_MINUTES = 10;

    @Override
    public String title() {
        return "A statement of ten thousand declarations";
    }

    @Override
    public SuiteService service() {
        return SuiteService.STATEMENTS;
    }

    @Override
    public void run(BenchmarkStack stack, Report report) throws Exception {
        try (MeasuredService partnerships = stack.startBeside(SuiteService.PARTNERSHIPS);
                MeasuredService participants = stack.startBeside(SuiteService.PARTICIPANTS);
                MeasuredService declarations = stack.startBeside(SuiteService.DECLARATIONS);
                MeasuredService gateway = stack.startGateway();
                Database declared = stack.databaseOf(SuiteService.DECLARATIONS);
                Database statements = stack.database()) {
            HttpClient http = HttpClient.newHttpClient();
            Finance finance = new Finance(http, stack.service().url(), stack.tokenFor("dfe-service"));
            finance.plan(ManyLineItems.PROVIDER);
            ManyLineItems.write(declared, statements, Finance.STATEMENT, ITEMS);
            cutOff(finance, declared, report);
            pay(finance, () -> isPaid(http, gateway, stack.tokenFor("aurora")), stack, report);
            report.row(
                    "Declarations paid, line items paid",
                    "%,d, %,d",
                    declared.number(count("declarations", "paid")),
                    statements.number(count("line_items", "paid")));
            report.row(
                    "Dead letters",
                    "%d",
                    declared.number("select count(*) from dead_letters")
                            + statements.number("select count(*) from dead_letters"));
            settle(declared, statements);
            breakdown(finance, report);
            for (MeasuredService each : List.of(stack.service(), declarations, participants, partnerships, gateway)) {
                report.row("Most memory resident, " + each.name(), "%d MiB", each.peakResidentBytes() >> 20);
            }
        }
        report.note(
                "%,d starts of one provider, loaded by SQL as declarations-service and statements-service would have written them. "
                                .formatted(ITEMS)
                        + "Five services with `-Xmx256m` each, started a few seconds before; nothing warmed them up.");
        report.note(
                "Cut-off and payment go through the outboxes and Kafka from service to service and back. Paid is when the provider "
                        + "reads `paid: true` through the gateway, asked every %d ms.".formatted(LOOK_EVERY_MS));
    }

    private static void cutOff(Finance finance, Database declared, Report report) throws Exception {
        long start = System.nanoTime();
        finance.cutOff();
        report.row("Cut-off: the statement and its line items are payable", "%.1f s", seconds(start));
        await(() -> declared.number(count("declarations", "payable")) == ITEMS);
        report.row("- until every declaration is payable, too", "%.1f s", seconds(start));
    }

    private static void pay(Finance finance, Callable<Boolean> isPaid, BenchmarkStack stack, Report report)
            throws Exception {
        Cpu before = stack.cpu();
        long start = System.nanoTime();
        finance.authorise();
        report.row("Authorisation: the answer", "%.1f s", seconds(start));
        await(isPaid);
        Cpu used = stack.cpu().since(before);
        report.row("- until the provider reads that the statement is paid", "**%.1f s**", seconds(start));
        report.row(
                "- seconds of a core meanwhile: statements-service, PostgreSQL, Kafka",
                "%.1f, %.1f, %.1f",
                used.service(),
                used.postgres(),
                used.kafka());
    }

    /** What still goes on its way does not disturb what is measured next. */
    private static void settle(Database... databases) throws Exception {
        for (Database database : databases) {
            await(() -> database.number("select count(*) from outbox where published_at is null") == 0);
        }
        TimeUnit.SECONDS.sleep(3);
    }

    private static void breakdown(Finance finance, Report report) throws IOException, InterruptedException {
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < BREAKDOWNS; i++) {
            long start = System.nanoTime();
            finance.breakdown();
            took.add(System.nanoTime() - start);
        }
        Millis millis = Millis.ofNanos(took);
        report.row(
                "Breakdown of the statement, %d times".formatted(BREAKDOWNS),
                "first %.0f ms, median %.1f ms, worst %.0f ms",
                took.get(0) / 1e6,
                millis.median(),
                millis.worst());
    }

    private static boolean isPaid(HttpClient http, MeasuredService gateway, String token)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(gateway.url() + "/api/v3/statements/" + Finance.STATEMENT))
                .header("Authorization", "Bearer " + token)
                .build();
        return http.send(request, BodyHandlers.ofString()).body().contains("\"paid\":true");
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(GIVE_UP_MINUTES);
        while (!condition.call()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("not within " + GIVE_UP_MINUTES + " minutes");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        }
    }

    private static String count(String table, String state) {
        return "select count(*) from " + table + " where state = '" + state + "'";
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
