package uk.gov.education.ecf.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import uk.gov.education.ecf.localstack.infrastructure.TokenRequest;
import uk.gov.education.ecf.suite.api.CachedTokens;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.api.Endpoints;
import uk.gov.education.ecf.suite.api.TokenSource;
import uk.gov.education.ecf.suite.sandbox.Sandbox;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuitePorts;

/** The one suite of this JVM, on free ports with empty databases, its sandbox loaded; it ends with the JVM. */
final class RunningSuite {

    private static RunningSuite running;

    private final Suite suite;
    private final TokenSource tokens;
    private final Duration startTime;

    private RunningSuite() {
        suite = Suite.builder().folder(folder()).ports(SuitePorts.free()).build();
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
        long start = System.nanoTime();
        suite.start();
        startTime = Duration.ofNanos(System.nanoTime() - start);
        tokens = new CachedTokens(new TokenRequest(suite.keycloak().issuerUrl())::tokenFor);
        new Sandbox(endpoints(), tokens).load();
    }

    static synchronized RunningSuite get() {
        if (running == null) {
            running = new RunningSuite();
        }
        return running;
    }

    Suite suite() {
        return suite;
    }

    TokenSource tokens() {
        return tokens;
    }

    Endpoints endpoints() {
        return Endpoints.on(suite.ports());
    }

    Caller caller(String clientId) {
        return new Caller(clientId, endpoints(), tokens, answer -> {});
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
