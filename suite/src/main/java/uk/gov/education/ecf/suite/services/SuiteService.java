package uk.gov.education.ecf.suite.services;

import java.util.Optional;

/** The five deployables. */
public enum SuiteService {
    PARTNERSHIPS("partnerships-service", "partnerships", SuitePort.PARTNERSHIPS, SuitePort.PARTNERSHIPS),
    PARTICIPANTS("participants-service", "participants", SuitePort.PARTICIPANTS, SuitePort.PARTICIPANTS),
    DECLARATIONS("declarations-service", "declarations", SuitePort.DECLARATIONS, SuitePort.DECLARATIONS),
    STATEMENTS("statements-service", "statements", SuitePort.STATEMENTS, SuitePort.STATEMENTS),
    GATEWAY("gateway", null, SuitePort.GATEWAY, SuitePort.GATEWAY_MANAGEMENT);

    private final String folder;
    private final String database;
    private final SuitePort port;
    private final SuitePort healthPort;

    SuiteService(String folder, String database, SuitePort port, SuitePort healthPort) {
        this.folder = folder;
        this.database = database;
        this.port = port;
        this.healthPort = healthPort;
    }

    /** The module's folder, also the name under which it is listed. */
    public String folder() {
        return folder;
    }

    /** Its own database; the gateway stores nothing. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    public SuitePort port() {
        return port;
    }

    /** Where {@link #healthPath()} is served. */
    public SuitePort healthPort() {
        return healthPort;
    }

    public String healthPath() {
        return "/q/health/ready";
    }

    /** The variable by which the gateway learns of a service, {@code ECF_<NAME>_URL}. */
    public String urlVariable() {
        return "ECF_" + name() + "_URL";
    }
}
