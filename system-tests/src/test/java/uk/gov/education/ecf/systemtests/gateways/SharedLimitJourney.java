package uk.gov.education.ecf.systemtests.gateways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.education.ecf.suite.services.SuiteService.GATEWAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.localstack.infrastructure.Ports;
import uk.gov.education.ecf.localstack.infrastructure.RedisServer;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.systemtests.AtOnce;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** Two gateways, with the limits that they have in production, let one provider through as often as one does (rule W13). */
class SharedLimitJourney {

    private static final int LIMIT = 1_000;
    private static final int BEYOND = 100;
    private static final int CLIENTS = 8;
    private static final Path FOLDER = Path.of("target", "suites", "limits");

    /** As they are in production, and counted apart from those of the running suite, which has others. */
    private static Map<String, String> limits(RedisServer redis) {
        return Map.of(
                "ECF_REDIS_URL",
                redis.url(),
                "ECF_LIMIT_REQUESTS",
                "" + LIMIT,
                "ECF_LIMIT_WINDOW",
                "300S",
                "ECF_LIMIT_AT_ONCE",
                "32");
    }

    @Test
    void aThousandRequestsAreLetThroughByBothTogetherAndNotOneMore() throws InterruptedException {
        RunningSuite running = RunningSuite.get();
        try (RedisServer redis = RedisServer.start(FOLDER, Ports.free());
                Suite one = running.suite().startBeside(List.of(GATEWAY), limits(redis));
                Suite other = running.suite().startBeside(List.of(GATEWAY), limits(redis))) {
            List<Integer> answers = AtOnce.carryOut(
                    CLIENTS,
                    IntStream.range(0, LIMIT + BEYOND)
                            .mapToObj(number -> asks(running, number % 2 == 0 ? one : other))
                            .toList());
            Map<Integer, Long> counted =
                    answers.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
            assertEquals(Map.of(200, (long) LIMIT, 429, (long) BEYOND), counted);
            assertTrue(running.caller(SandboxProvider.BEACON.clientId(), one)
                    .get(GATEWAY, "/api/v3/statements?page%5Bper_page%5D=1")
                    .ok());
        }
    }

    private static Callable<Integer> asks(RunningSuite running, Suite gateway) {
        Caller provider = running.caller(SandboxProvider.AURORA.clientId(), gateway);
        return () ->
                provider.get(GATEWAY, "/api/v3/statements?page%5Bper_page%5D=1").status();
    }
}
