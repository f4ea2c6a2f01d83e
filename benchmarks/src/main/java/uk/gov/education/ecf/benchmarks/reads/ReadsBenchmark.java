package uk.gov.education.ecf.benchmarks.reads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import uk.gov.education.ecf.benchmarks.harness.Benchmark;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.HttpLoad;
import uk.gov.education.ecf.benchmarks.harness.MeasuredService;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.benchmarks.harness.SqlLoad;
import uk.gov.education.ecf.benchmarks.harness.StatementLog;
import uk.gov.education.ecf.benchmarks.harness.Tools;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Pages of participants: what the service, and the gateway in front of it, make of what the database and a proxy can do. */
public final class ReadsBenchmark implements Benchmark {

    private static final int PEOPLE = 20_000;
    private static final int SECONDS = 8;
    private static final int WARM_UP_SECONDS = 40;
    private static final String LAST_COHORT_NOT_LISTED = "2020";
    private static final int ONE = 1;
    private static final int MANY = 16;
    private static final String LIST = "/api/v3/participants/ecf?page%5Bper_page%5D=";

    @Override
    public String title() {
        return "Reads";
    }

    @Override
    public SuiteService service() {
        return SuiteService.PARTICIPANTS;
    }

    @Override
    public void run(BenchmarkStack stack, Report report) throws Exception {
        Tools.require("wrk", "pgbench", "nginx");
        String bearer = "Bearer " + stack.tokenFor("aurora");
        try (Database database = stack.database();
                MeasuredService gateway = stack.startGateway();
                Nginx nginx = new Nginx(stack.folder(), stack.service().port())) {
            People.write(database, Tokens.leadProviderOf(bearer), PEOPLE);
            HttpLoad load = new HttpLoad(List.of("Authorization: " + bearer), SECONDS);
            HttpLoad warmUp = new HttpLoad(load.headers(), WARM_UP_SECONDS);
            SqlLoad sql = new SqlLoad(stack.connectionString(), stack.folder(), SECONDS);
            warmUp.of(stack.service().url() + LIST + 100, MANY);
            warmUp.of(gateway.url() + LIST + 100, MANY);
            for (int perPage : List.of(100, 1)) {
                String statement = statement(stack, database, bearer, perPage);
                HttpResponse<byte[]> page = get(stack.service().url() + LIST + perPage, bearer);
                HttpLoad known = load.with(
                        "If-None-Match: " + page.headers().firstValue("ETag").orElseThrow());
                report.row("**Pages of %d**".formatted(perPage), "%,d bytes", page.body().length);
                for (int connections : List.of(MANY, ONE)) {
                    tell(report, stack, gateway, nginx, load, known, sql, statement, perPage, connections);
                }
            }
        }
        report.note(
                "Service and gateway verify the token of each request; nginx does not. `wrk` with one thread asks, %d s each after %d s of warm-up."
                        .formatted(SECONDS, WARM_UP_SECONDS));
        report.note(
                "The limit is the service's own statement, taken from PostgreSQL's log, sent by `pgbench` over as many connections, prepared once on each.");
    }

    private static void tell(
            Report report,
            BenchmarkStack stack,
            MeasuredService gateway,
            Nginx nginx,
            HttpLoad load,
            HttpLoad known,
            SqlLoad sql,
            String statement,
            int perPage,
            int connections) {
        String path = LIST + perPage;
        double limit = sql.of(statement, connections);
        HttpLoad.Rate service = load.of(stack.service().url() + path, connections);
        HttpLoad.Rate unchanged = known.of(stack.service().url() + path, connections);
        HttpLoad.Rate proxied = load.of(nginx.url() + path, connections);
        HttpLoad.Rate throughGateway = load.of(gateway.url() + path, connections);
        HttpLoad.Rate unchangedThere = known.of(gateway.url() + path, connections);
        String over = ", %d connection%s".formatted(connections, connections == 1 ? "" : "s");
        report.row("Limit: the same SQL by pgbench" + over, "%,.0f pages/s", limit);
        row(report, "Service" + over, service, "of pgbench", limit);
        row(report, "Service, 304" + over, unchanged, "of its pages", service.perSecond());
        report.row(
                "nginx in front of the service" + over,
                "%,.0f pages/s, p99 %.1f ms",
                proxied.perSecond(),
                proxied.p99Millis());
        row(report, "Gateway in front of the service" + over, throughGateway, "of nginx", proxied.perSecond());
        row(report, "Gateway, 304" + over, unchangedThere, "of its pages", throughGateway.perSecond());
    }

    private static void row(Report report, String what, HttpLoad.Rate rate, String of, double limit) {
        report.row(
                what,
                "%,.0f/s, p99 %.1f ms, **%.2f** %s",
                rate.perSecond(),
                rate.p99Millis(),
                rate.perSecond() / limit,
                of);
    }

    /** With its values written in: the provider, and the last cohort that a list without a filter leaves out. */
    private static String statement(BenchmarkStack stack, Database database, String bearer, int perPage)
            throws IOException, InterruptedException {
        return new StatementLog(database, stack.databaseLog())
                .during(() -> get(stack.service().url() + LIST + perPage, bearer)).stream()
                        .filter(statement -> statement.contains("participant_documents"))
                        .findFirst()
                        .orElseThrow()
                        .replace("$1", "'" + Tokens.leadProviderOf(bearer) + "'")
                        .replace("$2", LAST_COHORT_NOT_LISTED);
    }

    private static HttpResponse<byte[]> get(String url, String bearer) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", bearer)
                .build();
        HttpResponse<byte[]> response = Http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(url + ": " + response.statusCode());
        }
        return response;
    }
}
