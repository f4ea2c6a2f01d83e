package uk.gov.education.ecf.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

    /** The five services once more, as replicas: on ports of their own, with the same databases, broker and issuer. The caller closes it. */
    public Suite startReplicas() {
        Suite replicas = Suite.builder()
                .folder(folder())
                .ports(suite.ports().forReplicas())
                .wideLimits()
                .build();
        replicas.startServices(List.of(SuiteService.values()));
        return replicas;
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
