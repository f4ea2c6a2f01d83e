package uk.gov.education.ecf.benchmarks.reads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.benchmarks.harness.Benchmark;
import uk.gov.education.ecf.benchmarks.harness.BenchmarkStack;
import uk.gov.education.ecf.benchmarks.harness.Database;
import uk.gov.education.ecf.benchmarks.harness.HttpLoad;
import uk.gov.education.ecf.benchmarks.harness.MeasuredService;
import uk.gov.education.ecf.benchmarks.harness.Report;
import uk.gov.education.ecf.benchmarks.harness.Tools;
import uk.gov.education.ecf.suite.services.SuiteService;

/** The gateway and nginx in front of the same service, and what some of the gateway's work costs. */
public final class GatewayBenchmark implements Benchmark {

    private static final int PEOPLE = 20_000;
    private static final int SECONDS = 8;
    private static final int WARM_UP_SECONDS = 20;
    private static final int CONNECTIONS = 16;
    private static final List<Integer> PAGES = List.of(1, 100);
    private static final String LIST = "/api/v3/participants/ecf?page%5Bper_page%5D=";

    @Override
    public String title() {
        return "Gateway";
    }

    @Override
    public SuiteService service() {
        return SuiteService.PARTICIPANTS;
    }

    @Override
    public void run(BenchmarkStack stack, Report report) throws Exception {
        Tools.require("wrk", "nginx");
        String bearer = "Bearer " + stack.tokenFor("aurora");
        Map<String, Map<String, String>> gateways = new LinkedHashMap<>();
        gateways.put("Gateway", Map.of());
        gateways.put("Gateway that counts nobody's requests", Map.of("ECF_LIMIT_REQUESTS", "0"));
        gateways.put("Gateway without traces", Map.of("QUARKUS_OTEL_SDK_DISABLED", "true"));
        try (Database database = stack.database();
                Nginx nginx = new Nginx(stack.folder(), stack.service().port())) {
            People.write(database, Tokens.leadProviderOf(bearer), PEOPLE);
            HttpLoad load = new HttpLoad(List.of("Authorization: " + bearer), SECONDS);
            warmUp(load, stack.service().url());
            for (Map.Entry<String, Map<String, String>> one : gateways.entrySet()) {
                try (MeasuredService gateway = stack.startGateway(one.getValue())) {
                    warmUp(load, gateway.url());
                    for (int perPage : PAGES) {
                        compare(report, one.getKey(), load, gateway.url(), nginx.url(), perPage);
                    }
                }
            }
        }
        report.note(
                "`wrk` with one thread asks over %d connections, %d s each after %d s of warm-up; nginx right before each gateway."
                        .formatted(CONNECTIONS, SECONDS, WARM_UP_SECONDS));
        report.note("The gateway checks tokens, counts requests, gives ids, names own writes; nginx does none of it.");
    }

    private static void warmUp(HttpLoad load, String url) {
        new HttpLoad(load.headers(), WARM_UP_SECONDS).of(url + LIST + 100, CONNECTIONS);
    }

    private static void compare(
            Report report, String name, HttpLoad load, String gatewayUrl, String nginxUrl, int perPage) {
        HttpLoad.Rate nginx = load.of(nginxUrl + LIST + perPage, CONNECTIONS);
        HttpLoad.Rate gateway = load.of(gatewayUrl + LIST + perPage, CONNECTIONS);
        report.row("nginx, pages of " + perPage, "%,.0f/s, p99 %.1f ms", nginx.perSecond(), nginx.p99Millis());
        report.row(
                name + ", pages of " + perPage,
                "%,.0f/s, p99 %.1f ms, **%.2f** of its throughput, **%.2f** times its p99",
                gateway.perSecond(),
                gateway.p99Millis(),
                gateway.perSecond() / nginx.perSecond(),
                gateway.p99Millis() / nginx.p99Millis());
    }
}
