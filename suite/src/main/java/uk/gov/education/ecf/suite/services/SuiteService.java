package uk.gov.education.ecf.suite.services;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/** The five deployables. */
public enum SuiteService {
    PARTNERSHIPS("partnerships-service", "partnerships", SuitePort.PARTNERSHIPS, SuitePort.PARTNERSHIPS_MANAGEMENT),
    PARTICIPANTS("participants-service", "participants", SuitePort.PARTICIPANTS, SuitePort.PARTICIPANTS_MANAGEMENT),
    DECLARATIONS("declarations-service", "declarations", SuitePort.DECLARATIONS, SuitePort.DECLARATIONS_MANAGEMENT),
    STATEMENTS("statements-service", "statements", SuitePort.STATEMENTS, SuitePort.STATEMENTS_MANAGEMENT),
    GATEWAY("gateway", null, SuitePort.GATEWAY, SuitePort.GATEWAY_MANAGEMENT);

    private final String folder;
    private final String database;
    private final SuitePort port;
    private final SuitePort managementPort;

    SuiteService(String folder, String database, SuitePort port, SuitePort managementPort) {
        this.folder = folder;
        this.database = database;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** The module's folder, also the name under which it is listed. */
    public String folder() {
        return folder;
    }

    /** What the build has made of it. */
    Path application(ProjectRoot root) {
        return root.path().resolve(folder).resolve("target/quarkus-app");
    }

    /** Its own database; the gateway stores nothing. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    public SuitePort port() {
        return port;
    }

    /** Those that each process of such a service listens on. */
    static Set<SuitePort> ports(Collection<SuiteService> services) {
        return services.stream()
                .flatMap(service -> Stream.of(service.port, service.managementPort))
                .collect(Collectors.toSet());
    }

    /** The name of one of its processes; the first has that of the service. */
    public String replica(int number) {
        return number == 1 ? folder : folder + "-" + number;
    }

    /** Whether a process of that name is one of its replicas. */
    public boolean isNameOfReplica(String name) {
        return name.equals(folder) || name.matches(folder + "-\\d+");
    }

    /** Where {@link #healthPath()} and the metrics are served, and nothing of the API. */
    public SuitePort managementPort() {
        return managementPort;
    }

    public String healthPath() {
        return "/q/health/ready";
    }

    /** The variable by which the gateway learns of a service, {@code ECF_<NAME>_URL}. */
    public String urlVariable() {
        return "ECF_" + name() + "_URL";
    }
}
