package uk.gov.education.ecf.suite.services;

import java.util.List;

/** Every port that the suite listens on, with the environment variable that moves it. */
public enum SuitePort {
    GATEWAY("ECF_GATEWAY_PORT", 8080),
    GATEWAY_MANAGEMENT("ECF_GATEWAY_MANAGEMENT_PORT", 9080),
    PARTNERSHIPS("ECF_PARTNERSHIPS_PORT", 8081),
    PARTNERSHIPS_MANAGEMENT("ECF_PARTNERSHIPS_MANAGEMENT_PORT", 9081),
    PARTICIPANTS("ECF_PARTICIPANTS_PORT", 8082),
    PARTICIPANTS_MANAGEMENT("ECF_PARTICIPANTS_MANAGEMENT_PORT", 9082),
    DECLARATIONS("ECF_DECLARATIONS_PORT", 8083),
    DECLARATIONS_MANAGEMENT("ECF_DECLARATIONS_MANAGEMENT_PORT", 9083),
    STATEMENTS("ECF_STATEMENTS_PORT", 8084),
    STATEMENTS_MANAGEMENT("ECF_STATEMENTS_MANAGEMENT_PORT", 9084),
    IDENTITY("ECF_IDENTITY_PORT", 8180),
    POSTGRES("ECF_POSTGRES_PORT", 5532),
    KAFKA("ECF_KAFKA_PORT", 9192),
    REDIS("ECF_REDIS_PORT", 6479);

    private final String variable;
    private final int defaultPort;

    SuitePort(String variable, int defaultPort) {
        this.variable = variable;
        this.defaultPort = defaultPort;
    }

    public String variable() {
        return variable;
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** Whether each replica of a service has one of its own. */
    public boolean isOfEachReplica() {
        return SuiteService.ports(List.of(SuiteService.values())).contains(this);
    }
}
