package uk.gov.education.ecf.systemtests.gateways;

import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** The gateway of the running suite, and one more in front of the same services. */
record Gateways(RunningSuite running, Suite beside) implements AutoCloseable {

    private static final String REDIS = "ECF_REDIS_URL";

    /** Both remember in the Redis of the suite. */
    static Gateways together() {
        return with(Map.of());
    }

    /** The second one knows of no Redis. */
    static Gateways apart() {
        return with(Map.of(REDIS, ""));
    }

    private static Gateways with(Map<String, String> environment) {
        RunningSuite running = RunningSuite.get();
        return new Gateways(running, running.startReplicas(List.of(SuiteService.GATEWAY), environment));
    }

    /** A client at one of the two: even numbers at the first, odd ones at the second. */
    Caller caller(String clientId, int number) {
        return number % 2 == 0 ? running.caller(clientId) : running.caller(clientId, beside);
    }

    Caller department() {
        return running.caller("dfe-service");
    }

    /** Stops what was started for it. */
    @Override
    public void close() {
        beside.close();
    }
}
