package uk.gov.education.ecf.systemtests.polling;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.sandbox.SandboxProvider;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** One or two processes of every service, the gateway included; clients are spread over them. */
record Replicas(RunningSuite running, List<Suite> suites) implements AutoCloseable {

    static final SandboxProvider PROVIDER = SandboxProvider.CEDAR;

    static Replicas one() {
        RunningSuite running = RunningSuite.get();
        return new Replicas(running, List.of(running.suite()));
    }

    static Replicas two() {
        RunningSuite running = RunningSuite.get();
        Suite beside = running.suite().startBeside(List.of(SuiteService.values()), Map.of());
        return new Replicas(running, List.of(running.suite(), beside));
    }

    Caller caller(String clientId, int number) {
        return running.caller(clientId, suites.get(number % suites.size()));
    }

    Reader reader() {
        return new Reader(IntStream.range(0, suites.size())
                .mapToObj(number -> caller(PROVIDER.clientId(), number))
                .toList());
    }

    /** Stops what was started for it. */
    @Override
    public void close() {
        suites.stream().skip(1).forEach(Suite::close);
    }
}
