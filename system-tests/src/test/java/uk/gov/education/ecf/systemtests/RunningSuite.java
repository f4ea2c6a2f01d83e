package uk.gov.education.ecf.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.localstack.infrastructure.TokenRequest;
import uk.gov.education.ecf.suite.api.CachedTokens;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.api.TokenSource;
import uk.gov.education.ecf.suite.sandbox.Sandbox;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuitePorts;
import uk.gov.education.ecf.suite.services.SuiteService;

/** The one suite of this JVM, on free ports with empty databases, its sandbox loaded; it ends with the JVM. */
public final class RunningSuite {

    private static RunningSuite running;

    private final Suite suite;
    private final TokenSource tokens;
    private final Duration startTime;
    private final DescribedAnswers described;

    private RunningSuite() {
        suite = Suite.builder()
                .folder(folder())
                .ports(SuitePorts.free())
                .sharedStore()
                .wideLimits()
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
        long start = System.nanoTime();
        suite.start();
        startTime = Duration.ofNanos(System.nanoTime() - start);
        tokens = new CachedTokens(new TokenRequest(suite.keycloak().issuerUrl())::tokenFor);
        new Sandbox(endpoints(), tokens).load();
        described = new DescribedAnswers(new Caller("aurora", endpoints(), tokens, answer -> {})
                .get(SuiteService.GATEWAY, "/api/v3/openapi.json")
                .orFail()
                .body());
    }

    public static synchronized RunningSuite get() {
        if (running == null) {
            running = new RunningSuite();
        }
        return running;
    }

    public Suite suite() {
        return suite;
    }

    public TokenSource tokens() {
        return tokens;
    }

    public Endpoints endpoints() {
        return Endpoints.on(suite.ports());
    }

    /** Whose answers are held against the published description. */
    public Caller caller(String clientId) {
        return new Caller(clientId, endpoints(), tokens, described::judge);
    }

    /** The same clients at services beside those of {@link #suite()}. */
    public Caller caller(String clientId, Suite beside) {
        return new Caller(clientId, Endpoints.on(beside.ports()), tokens, described::judge);
    }

    /** What the gateway publishes of its answers. */
    public DescribedAnswers described() {
        return described;
    }

    /** The five services once more, as replicas. The caller closes it. */
    public Suite startReplicas() {
        return startReplicas(List.of(SuiteService.values()), Map.of());
    }

    /**
     * Those services once more, as replicas: on ports of their own, with the same databases, broker, issuer and Redis, and beside the
     * same other services. The caller closes it.
     *
     * @param environment variables of theirs alone
     */
    public Suite startReplicas(Collection<SuiteService> which, Map<String, String> environment) {
        Suite.Builder replicas = Suite.builder()
                .folder(folder())
                .ports(suite.ports().forReplicas(which))
                .sharedStore()
                .wideLimits();
        environment.forEach(replicas::environment);
        Suite started = replicas.build();
        started.startServices(which);
        return started;
    }

    /** From nothing running to everything ready, data folders empty. */
    Duration startTime() {
        return startTime;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "suites")), "suite-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
