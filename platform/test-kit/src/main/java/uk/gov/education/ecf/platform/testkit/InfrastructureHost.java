package uk.gov.education.ecf.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.localstack.infrastructure.Folders;
import uk.gov.education.ecf.localstack.infrastructure.KafkaBroker;
import uk.gov.education.ecf.localstack.infrastructure.KeycloakServer;
import uk.gov.education.ecf.localstack.infrastructure.Ports;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/**
 * Owns the server processes. It runs once per JVM, in the system class loader: the class loaders of Quarkus are closed between
 * applications, and what they loaded can no longer be relied upon to end a process.
 */
final class InfrastructureHost {

    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    static final String KEYCLOAK = "keycloak";

    private static boolean started;
    private static RuntimeException failure;

    private InfrastructureHost() {}

    /** Called by name from {@link Managed}, whichever class loader that lives in. What failed once is not tried again for every test class. */
    static synchronized void start() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (!started) {
            startAll();
            started = true;
        }
    }

    /** Likewise called by name; the first {@link #start} says what came of it. */
    static void begin() {
        inTheBackground(() -> {
            try {
                start();
            } catch (IOException | RuntimeException e) {
                // whoever asks for a server tries once more, or is told what failed
            }
        });
    }

    private static void startAll() throws IOException {
        Path folder = Files.createTempDirectory("ecf-test-");
        ProjectRoot root = ProjectRoot.find();
        // no fsync: a killed server loses nothing by that, only a machine that loses its power would
        PostgresServer postgres =
                new PostgresServer(root, folder.resolve(POSTGRES), Ports.free(), log(POSTGRES), Map.of("fsync", "off"));
        KafkaBroker kafka = new KafkaBroker(root, folder.resolve(KAFKA), Ports.free(), log(KAFKA));
        KeycloakServer keycloak = new KeycloakServer(root, folder.resolve(KEYCLOAK), Ports.free(), log(KEYCLOAK));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder, List.of(postgres, kafka, keycloak))));
        try {
            together(
                    () -> {
                        postgres.start();
                        postgres.createDatabase(LocalInfrastructure.DATABASE);
                    },
                    kafka::start,
                    () -> {
                        keycloak.start();
                        TestIssuer.start(keycloak.issuerUrl());
                    });
        } catch (CompletionException e) {
            failure = e;
            throw e;
        }
        ServerControl.register(POSTGRES, postgres);
        ServerControl.register(KAFKA, kafka);
        ServerControl.register(KEYCLOAK, keycloak);
    }

    private static void together(Runnable... starts) {
        CompletableFuture<?>[] all = List.of(starts).stream()
                .map(start -> CompletableFuture.runAsync(start, InfrastructureHost::inTheBackground))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }

    /** On a daemon: what it starts must not keep the JVM alive. */
    private static void inTheBackground(Runnable task) {
        Thread thread = new Thread(task);
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        thread.setDaemon(true);
        thread.start();
    }

    /** Logs stay in the module's target folder, for reading after a failure. */
    private static Path log(String name) throws IOException {
        Path log = Files.createDirectories(Path.of("target", "infrastructure")).resolve(name + ".log");
        Files.deleteIfExists(log);
        return log;
    }

    private static void end(Path folder, List<Component> components) {
        components.parallelStream().forEach(Component::kill);
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
