package uk.gov.education.ecf.systemtests.gateways;

import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuitePorts;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** Two gateways in front of the same services. */
public record Gateways(RunningSuite running, Endpoints one, Endpoints other, AutoCloseable started)
        implements AutoCloseable {

    private static final String REDIS = "ECF_REDIS_URL";

    /** Both remember in the Redis of the suite. */
    static Gateways together() {
        return beside(Map.of());
    }

    /** The second one knows of no Redis. */
    static Gateways apart() {
        return beside(Map.of(REDIS, ""));
    }

    /** Those of a suite that has two of everything. */
    public static Gateways of(RunningSuite replicated) {
        List<SuitePorts> replicas = replicated.suite().replicas();
        return new Gateways(replicated, Endpoints.on(replicas.get(0)), Endpoints.on(replicas.get(1)), () -> {});
    }

    private static Gateways beside(Map<String, String> environment) {
        RunningSuite running = RunningSuite.get();
        Suite beside = running.suite().startBeside(List.of(SuiteService.GATEWAY), environment);
        return new Gateways(running, running.endpoints(), Endpoints.on(beside.ports()), beside);
    }

    /** A client at one of the two: even numbers at the first, odd ones at the second. */
    public Caller caller(String clientId, int number) {
        return running.caller(clientId, number % 2 == 0 ? one : other);
    }

    public Caller department() {
        return running.caller("dfe-service", one);
    }

    /** Stops what was started for it. */
    @Override
    public void close() {
        try {
            started.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
