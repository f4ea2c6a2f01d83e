package uk.gov.education.ecf.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.localstack.infrastructure.Folders;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;
import uk.gov.education.ecf.suite.services.Suite;
import uk.gov.education.ecf.suite.services.SuitePort;
import uk.gov.education.ecf.suite.services.SuitePorts;
import uk.gov.education.ecf.suite.services.SuiteService;

/** PostgreSQL with durable commits, Kafka and Keycloak as the local stack runs them, empty and on free ports, and a service. */
public final class BenchmarkStack implements AutoCloseable {

    private final Path folder;
    private final Suite suite;
    private final ProjectRoot root;
    private final SuitePorts ports = SuitePorts.free();
    private final SuiteService measured;
    private final MeasuredService service;

    private BenchmarkStack(ProjectRoot root, Path folder, SuiteService measured) {
        this.root = root;
        this.folder = folder;
        this.measured = measured;
        suite = Suite.builder().root(root).folder(folder).ports(ports).build();
        service = application(measured, environmentOf(measured));
    }

    private MeasuredService application(SuiteService application, Map<String, String> environment) {
        return new MeasuredService(
                root.path().resolve(application.folder()).resolve("target/quarkus-app"),
                ports.of(application.port()),
                ports.url(application.managementPort()) + application.healthPath(),
                folder.resolve("logs").resolve(application.folder()),
                environment);
    }

    /** Nothing of an earlier run is left; whatever ends this JVM ends the processes. */
    public static BenchmarkStack start(ProjectRoot root, String name, SuiteService measured) {
        Path folder = root.path().resolve("benchmarks/target/runs").resolve(name);
        delete(folder);
        BenchmarkStack stack = new BenchmarkStack(root, folder, measured);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.suite.startInfrastructure();
        stack.service.start();
        return stack;
    }

    public MeasuredService service() {
        return service;
    }

    /** The gateway in front of the service; whoever starts it closes it. */
    public MeasuredService startGateway() {
        return startGateway(Map.of());
    }

    /** The same with other settings than usual. */
    public MeasuredService startGateway(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(Suite.WIDE_LIMITS);
        environment.put("ECF_ISSUER_URL", issuer());
        environment.putAll(portsOf(SuiteService.GATEWAY, ports));
        for (SuiteService each : SuiteService.values()) {
            environment.put(each.urlVariable(), ports.url(each.port()));
        }
        environment.putAll(settings);
        MeasuredService gateway = application(SuiteService.GATEWAY, environment);
        gateway.start();
        return gateway;
    }

    /** Another service beside the measured one, with its own database; whoever starts it closes it. */
    public MeasuredService startBeside(SuiteService other) {
        MeasuredService beside = application(other, environmentOf(other));
        beside.start();
        return beside;
    }

    /** The service once more, at the same database; whoever starts it closes it. */
    public MeasuredService startReplica() {
        SuitePorts replicas = ports.forReplicas(List.of(measured));
        int port = replicas.of(measured.port());
        Map<String, String> environment = new HashMap<>(environmentOf(measured));
        environment.putAll(portsOf(measured, replicas));
        MeasuredService replica = new MeasuredService(
                root.path().resolve(measured.folder()).resolve("target/quarkus-app"),
                port,
                replicas.url(measured.managementPort()) + measured.healthPath(),
                folder.resolve("logs").resolve(measured.folder() + "-replica"),
                environment);
        replica.start();
        return replica;
    }

    /** A connection string of the service's database for tools of PostgreSQL. */
    public String connectionString() {
        return "host=127.0.0.1 port=%d dbname=%s user=%s password=%s"
                .formatted(
                        ports.of(SuitePort.POSTGRES), database(measured), PostgresServer.USER, PostgresServer.PASSWORD);
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
        return databaseOf(measured);
    }

    public Database databaseOf(SuiteService service) {
        try {
            return new Database(suite.postgres().connect(database(service)));
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

    private static String database(SuiteService service) {
        return service.database().orElseThrow();
    }

    private String issuer() {
        return ports.url(SuitePort.IDENTITY) + "/realms/ecf";
    }

    private Map<String, String> environmentOf(SuiteService service) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "ECF_DATABASE_HOST",
                "127.0.0.1",
                "ECF_DATABASE_PORT",
                "" + ports.of(SuitePort.POSTGRES),
                "ECF_DATABASE_NAME",
                database(service),
                "ECF_DATABASE_USER",
                PostgresServer.USER,
                "ECF_DATABASE_PASSWORD",
                PostgresServer.PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + ports.of(SuitePort.KAFKA),
                "ECF_ISSUER_URL",
                issuer()));
        environment.putAll(portsOf(service, ports));
        return environment;
    }

    private static Map<String, String> portsOf(SuiteService service, SuitePorts ports) {
        return Map.of(
                service.port().variable(),
                "" + ports.of(service.port()),
                service.managementPort().variable(),
                "" + ports.of(service.managementPort()),
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_MANAGEMENT_HOST",
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
