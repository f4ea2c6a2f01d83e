package uk.gov.education.ecf.suite.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;

class SuitePortsTest {

    @Test
    void portsAreTheDocumentedOnesUnlessAVariableMovesThem() {
        SuitePorts ports = SuitePorts.from(Map.of("ECF_GATEWAY_PORT", "18080", "ECF_KAFKA_PORT", " "));
        assertEquals(18080, ports.of(SuitePort.GATEWAY));
        assertEquals(9192, ports.of(SuitePort.KAFKA));
        assertEquals("http://127.0.0.1:8083", ports.url(SuitePort.DECLARATIONS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "0", "65536", "-1"})
    void nonsenseIsRefusedByTheNameOfTheVariable(String text) {
        StartFailure failure =
                assertThrows(StartFailure.class, () -> SuitePorts.from(Map.of("ECF_IDENTITY_PORT", text)));
        assertEquals(
                "ECF_IDENTITY_PORT=" + text + " is no port: set it to a number from 1 to 65535.", failure.getMessage());
    }

    @Test
    void freePortsDiffer() {
        SuitePorts ports = SuitePorts.free();
        assertEquals(
                SuitePort.values().length,
                Arrays.stream(SuitePort.values()).map(ports::of).distinct().count());
    }

    @Test
    void replicasHavePortsOfTheirOwnAndTheSameServers() {
        SuitePorts first = SuitePorts.free();
        SuitePorts replicas = first.forReplicas(List.of(SuiteService.values()));
        for (SuiteService service : SuiteService.values()) {
            assertNotEquals(first.of(service.port()), replicas.of(service.port()));
            assertNotEquals(first.of(service.managementPort()), replicas.of(service.managementPort()));
        }
        for (SuitePort server : List.of(SuitePort.POSTGRES, SuitePort.KAFKA, SuitePort.IDENTITY, SuitePort.REDIS)) {
            assertEquals(first.of(server), replicas.of(server));
        }
    }

    @Test
    void documentedPortsOfReplicasAreTenApart() {
        SuitePorts second =
                SuitePorts.from(Map.of("ECF_GATEWAY_PORT", "18080")).replicas(2).get(1);
        assertEquals(18090, second.of(SuitePort.GATEWAY));
        assertEquals(9093, second.of(SuitePort.DECLARATIONS_MANAGEMENT));
        assertEquals(5532, second.of(SuitePort.POSTGRES));
    }

    @Test
    void noPortOfUpToNineReplicasIsAnothers() {
        List<Integer> all = SuitePorts.from(Map.of()).replicas(9).stream()
                .flatMap(replica -> Arrays.stream(SuitePort.values())
                        .filter(SuitePort::isOfEachReplica)
                        .map(replica::of))
                .toList();
        Set<Integer> servers = Arrays.stream(SuitePort.values())
                .filter(port -> !port.isOfEachReplica())
                .map(SuitePort::defaultPort)
                .collect(Collectors.toSet());
        assertEquals(9 * 10, Set.copyOf(all).size());
        assertTrue(Collections.disjoint(all, servers));
    }

    @Test
    void aReplicaOfTheGatewayFindsTheSameServices() {
        SuitePorts first = SuitePorts.free();
        SuitePorts replica = first.forReplicas(List.of(SuiteService.GATEWAY));
        assertNotEquals(first.of(SuitePort.GATEWAY), replica.of(SuitePort.GATEWAY));
        assertNotEquals(first.of(SuitePort.GATEWAY_MANAGEMENT), replica.of(SuitePort.GATEWAY_MANAGEMENT));
        assertEquals(first.of(SuitePort.DECLARATIONS), replica.of(SuitePort.DECLARATIONS));
    }
}
