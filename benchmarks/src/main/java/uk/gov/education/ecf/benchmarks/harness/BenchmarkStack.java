package uk.gov.education.ecf.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import uk.gov.education.ecf.localstack.infrastructure.Folders;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuitePort;
import uk.gov.education.ecf.suite.services.SuitePorts;
import uk.gov.education.ecf.suite.services.SuiteService;

/** PostgreSQL with durable commits, Kafka and Keycloak as the local stack runs them, empty and on free ports, and partnerships-service. */
public final class BenchmarkStack implements AutoCloseable {

    private static final SuiteService SERVICE = SuiteService.PARTNERSHIPS;

    private final Path folder;
    private final Suite suite;
    private final MeasuredService service;

    private BenchmarkStack(ProjectRoot root, Path folder) {
        this.folder = folder;
        SuitePorts ports = SuitePorts.free();
        suite = Suite.builder().root(root).folder(folder).ports(ports).build();
        service = new MeasuredService(
                root.path().resolve(SERVICE.folder()).resolve("target/quarkus-app"),
                ports.of(SERVICE.port()),
                folder.resolve("logs"),
                environment(ports));
    }

    /** Nothing of an earlier run is left; whatever ends this JVM ends the processes. */
    public static BenchmarkStack start(ProjectRoot root, String name) {
        Path folder = root.path().resolve("benchmarks/target/runs").resolve(name);
        delete(folder);
        BenchmarkStack stack = new BenchmarkStack(root, folder);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.suite.startInfrastructure();
        stack.service.start();
        return stack;
    }

    public MeasuredService service() {
        return service;
    }

    /** Where a benchmark may leave files. */
    public Path folder() {
        return folder;
    }

    /** Where PostgreSQL writes what it is told to log. */
    public Path databaseLog() {
        return suite.postgres().log();
    }

    public Database database() {
        try {
            return new Database(suite.postgres().connect(SERVICE.database().orElseThrow()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What service, database and broker have used so far. */
    public Cpu cpu() {
        return new Cpu(Cpu.secondsOf(service), Cpu.secondsOf(suite.postgres()), Cpu.secondsOf(suite.kafka()));
    }

    /** Of a client of the local realm, valid for an hour. */
    public String tokenFor(String client) {
        return suite.keycloak().tokenFor(client);
    }

    @Override
    public void close() {
        service.close();
        suite.close();
        delete(folder.resolve("data"));
    }

    private static Map<String, String> environment(SuitePorts ports) {
        return Map.of(
                "ECF_DATABASE_HOST",
                "127.0.0.1",
                "ECF_DATABASE_PORT",
                "" + ports.of(SuitePort.POSTGRES),
                "ECF_DATABASE_NAME",
                SERVICE.database().orElseThrow(),
                "ECF_DATABASE_USER",
                PostgresServer.USER,
                "ECF_DATABASE_PASSWORD",
                PostgresServer.PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + ports.of(SuitePort.KAFKA),
                "ECF_ISSUER_URL",
                "http://127.0.0.1:" + ports.of(SuitePort.IDENTITY) + "/realms/ecf",
                SERVICE.port().variable(),
                "" + ports.of(SERVICE.port()),
                "QUARKUS_HTTP_HOST",
                "127.0.0.1");
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
