package uk.gov.education.ecf.suite.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceEnvironmentTest {

    private final SuitePorts ports =
            SuitePorts.from(Map.of("ECF_POSTGRES_PORT", "15532", "ECF_IDENTITY_PORT", "18180"));
    private final ServiceEnvironment environment =
            new ServiceEnvironment(List.of(ports), true, false, Map.of("EXTRA", "1"));

    @Test
    void aServiceFindsItsDatabaseItsBrokerAndItsIssuer() {
        Map<String, String> variables = environment.of(SuiteService.DECLARATIONS, ports);
        assertEquals("declarations", variables.get("ECF_DATABASE_NAME"));
        assertEquals("15532", variables.get("ECF_DATABASE_PORT"));
        assertEquals("127.0.0.1:9192", variables.get("KAFKA_BOOTSTRAP_SERVERS"));
        assertEquals("http://127.0.0.1:18180/realms/ecf", variables.get("ECF_ISSUER_URL"));
        assertEquals("true", variables.get("ECF_SANDBOX"));
        assertEquals("1", variables.get("EXTRA"));
    }

    @Test
    void theGatewayFindsTheServicesAndHasNoDatabase() {
        Map<String, String> variables = environment.of(SuiteService.GATEWAY, ports);
        assertEquals("http://127.0.0.1:8084", variables.get("ECF_STATEMENTS_URL"));
        assertEquals("9080", variables.get("ECF_GATEWAY_MANAGEMENT_PORT"));
        assertFalse(variables.containsKey("ECF_DATABASE_NAME"));
    }

    @Test
    void gatewaysShareARedisWhereThereIsOne() {
        SuitePorts moved = SuitePorts.from(Map.of("ECF_REDIS_PORT", "16479"));
        ServiceEnvironment shared = new ServiceEnvironment(List.of(moved), true, true, Map.of());
        assertEquals(
                "redis://127.0.0.1:16479",
                shared.of(SuiteService.GATEWAY, moved).get("ECF_REDIS_URL"));
        assertFalse(environment.of(SuiteService.GATEWAY, ports).containsKey("ECF_REDIS_URL"));
    }

    @Test
    void everyGatewayFindsEveryReplicaAndEachListensOnItsOwnPorts() {
        List<SuitePorts> replicas = ports.replicas(2);
        ServiceEnvironment both = new ServiceEnvironment(replicas, true, true, Map.of());
        for (SuitePorts own : replicas) {
            Map<String, String> variables = both.of(SuiteService.GATEWAY, own);
            assertEquals("http://127.0.0.1:8083,http://127.0.0.1:8093", variables.get("ECF_DECLARATIONS_URL"));
            assertEquals("" + own.of(SuitePort.GATEWAY), variables.get("ECF_GATEWAY_PORT"));
            assertEquals("" + own.of(SuitePort.GATEWAY_MANAGEMENT), variables.get("ECF_GATEWAY_MANAGEMENT_PORT"));
        }
    }
}
