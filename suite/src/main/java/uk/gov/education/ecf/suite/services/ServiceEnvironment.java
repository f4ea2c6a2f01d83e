package uk.gov.education.ecf.suite.services;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.gov.education.ecf.localstack.infrastructure.KeycloakServer;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.localstack.infrastructure.RedisServer;

/**
 * The environment variables by which a service finds its surroundings.
 *
 * @param replicas the ports of each replica of all services
 */
record ServiceEnvironment(List<SuitePorts> replicas, boolean sandbox, boolean sharedStore, Map<String, String> more) {

    /** One of the sandbox's lead providers, whom the reference site proposes for trying calls. */
    private static final String EXAMPLE_CLIENT = "aurora";

    /** @param ports of the replica that it is for */
    Map<String, String> of(SuiteService service, SuitePorts ports) {
        Map<String, String> variables = new TreeMap<>();
        for (SuitePort port : SuitePort.values()) {
            variables.put(port.variable(), "" + ports.of(port));
        }
        for (SuiteService other : SuiteService.values()) {
            variables.put(
                    other.urlVariable(),
                    replicas.stream().map(replica -> replica.url(other.port())).collect(Collectors.joining(",")));
        }
        service.database().ifPresent(database -> variables.putAll(database(database, ports)));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(SuitePort.KAFKA));
        variables.put("ECF_ISSUER_URL", KeycloakServer.issuerUrl(ports.of(SuitePort.IDENTITY)));
        variables.put("ECF_SANDBOX", "" + sandbox);
        if (sandbox) {
            variables.put("ECF_EXAMPLE_CLIENT", EXAMPLE_CLIENT);
        }
        if (sharedStore) {
            variables.put("ECF_REDIS_URL", RedisServer.url(ports.of(SuitePort.REDIS)));
        }
        // the realm's secrets are public knowledge: nothing of a local suite is reachable from elsewhere
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.putAll(more);
        return variables;
    }

    private static Map<String, String> database(String name, SuitePorts ports) {
        return Map.of(
                "ECF_DATABASE_HOST",
                "127.0.0.1",
                "ECF_DATABASE_PORT",
                "" + ports.of(SuitePort.POSTGRES),
                "ECF_DATABASE_NAME",
                name,
                "ECF_DATABASE_USER",
                PostgresServer.USER,
                "ECF_DATABASE_PASSWORD",
                PostgresServer.PASSWORD);
    }
}
