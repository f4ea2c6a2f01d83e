package uk.gov.education.ecf.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

/** A suite on free ports with empty databases, its sandbox loaded. One is shared by the tests of this JVM, and ends with it. */
public final class RunningSuite implements AutoCloseable {

    /** Spans are recorded of traces that a caller records. */
    private static final String NONE_BUT_THE_CALLERS = "0";

    private static RunningSuite running;

    private final SpanReceiver spans = new SpanReceiver();
    private final Suite suite;
    private final CachedTokens tokens;
    private final Duration startTime;
    private final DescribedAnswers described;

    private RunningSuite(int replicas, Map<String, String> environment) {
        Suite.Builder builder = Suite.builder()
                .folder(folder())
                .ports(SuitePorts.free())
                .replicas(replicas)
                .sharedStore()
                .wideLimits()
                .environment("ECF_TRACES_ENDPOINT", spans.url())
                .environment("ECF_TRACES_SHARE", NONE_BUT_THE_CALLERS)
                .environment("ECF_METRICS_COUNT_SLOWLY_EVERY", "5s");
        environment.forEach(builder::environment);
        suite = builder.build();
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
        suite.archiveClasses();
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

    /** The shared one, with one process of every service. */
    public static synchronized RunningSuite get() {
        if (running == null) {
            running = new RunningSuite(1, Map.of());
        }
        return running;
    }

    /** One more, with several processes of every service. The caller closes it. */
    public static RunningSuite replicated(int replicas, Map<String, String> environment) {
        return new RunningSuite(replicas, environment);
    }

    public Suite suite() {
        return suite;
    }

    /** What the services tell of traces that their callers record. */
    public SpanReceiver spans() {
        return spans;
    }

    public TokenSource tokens() {
        return tokens;
    }

    /** Whoever asks for a token gets a new one: the keys of the realm have been changed. */
    void forgetTokens() {
        tokens.forget();
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
        return caller(clientId, Endpoints.on(beside.ports()));
    }

    /** The same clients elsewhere. */
    public Caller caller(String clientId, Endpoints endpoints) {
        return new Caller(clientId, endpoints, tokens, described::judge);
    }

    /** What the gateway publishes of its answers. */
    public DescribedAnswers described() {
        return described;
    }

    @Override
    public void close() {
        suite.close();
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
