package uk.gov.education.ecf.platform.testkit;

import java.util.HashMap;
import java.util.Map;
import uk.gov.education.ecf.localstack.infrastructure.KeycloakServer;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;

/**
 * PostgreSQL, Kafka and Keycloak as real processes, started together when first asked for and ended with the JVM. All class
 * loaders of a JVM share them, so they outlive the restarts of Quarkus between tests. Works in plain JUnit tests too.
 */
public final class LocalInfrastructure {

    /** The database of the application under test. */
    public static final String DATABASE = "test";

    private LocalInfrastructure() {}

    public static Server postgres() {
        return Server.named(InfrastructureHost.POSTGRES);
    }

    public static Server kafka() {
        return Server.named(InfrastructureHost.KAFKA);
    }

    public static Server keycloak() {
        return Server.named(InfrastructureHost.KEYCLOAK);
    }

    public static String bootstrapServers() {
        return "127.0.0.1:" + kafka().port();
    }

    /** The {@code iss} of the tokens. */
    public static String issuerUrl() {
        return KeycloakServer.issuerUrl(keycloak().port());
    }

    /** What an application needs to know to find the servers, by the names that every service reads. */
    public static Map<String, String> configuration() {
        Map<String, String> configuration = new HashMap<>();
        configuration.put("ECF_DATABASE_HOST", "127.0.0.1");
        configuration.put("ECF_DATABASE_PORT", "" + postgres().port());
        configuration.put("ECF_DATABASE_NAME", DATABASE);
        configuration.put("ECF_DATABASE_USER", PostgresServer.USER);
        configuration.put("ECF_DATABASE_PASSWORD", PostgresServer.PASSWORD);
        configuration.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        configuration.put("kafka.bootstrap.servers", bootstrapServers());
        configuration.put("ECF_ISSUER_URL", TestIssuer.running().getUrl());
        configuration.put("ECF_SANDBOX", "true");
        return configuration;
    }
}
