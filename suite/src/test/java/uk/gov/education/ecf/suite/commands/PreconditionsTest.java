package uk.gov.education.ecf.suite.commands;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.services.SuitePort;
import uk.gov.education.ecf.suite.services.SuitePorts;

class PreconditionsTest {

    @Test
    void aTakenPortIsNamedWithTheVariableThatMovesIt() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            SuitePorts ports = SuitePorts.from(Map.of("ECF_KAFKA_PORT", "" + socket.getLocalPort()));
            String message = assertThrows(StartFailure.class, () -> Preconditions.portsFree(ports, 1))
                    .getMessage();
            assertTrue(message.contains(socket.getLocalPort() + " (ECF_KAFKA_PORT)"), message);
        }
    }

    @Test
    void aTakenPortOfAReplicaIsNamedByItsDistance() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            SuitePorts ports = SuitePorts.from(Map.of("ECF_STATEMENTS_PORT", "" + (socket.getLocalPort() - 10)));
            String message = assertThrows(StartFailure.class, () -> Preconditions.portsFree(ports, 2))
                    .getMessage();
            assertTrue(message.contains(socket.getLocalPort() + " (ECF_STATEMENTS_PORT + 10)"), message);
        }
    }

    @Test
    void aPortThatNothingIsStartedOnMayBeTaken() throws IOException {
        SuitePorts free = SuitePorts.free();
        Map<String, String> variables = new HashMap<>();
        for (SuitePort port : SuitePort.values()) {
            variables.put(port.variable(), "" + free.of(port));
        }
        try (ServerSocket socket = new ServerSocket(0)) {
            variables.put("ECF_REDIS_PORT", "" + socket.getLocalPort());
            assertDoesNotThrow(() -> Preconditions.portsFree(SuitePorts.from(variables), 1));
        }
    }

    @Test
    void freePortsAreFine() {
        assertDoesNotThrow(() -> Preconditions.portsFree(SuitePorts.free(), 1));
    }

    @Test
    void tooLittleMemoryIsRefused() {
        String message = assertThrows(
                        StartFailure.class,
                        () -> Preconditions.memory(List.of("MemTotal: 8000000 kB", "MemAvailable:    2621439 kB"), 1))
                .getMessage();
        assertEquals(
                "Only 2.5 GiB of memory are available and the suite needs 2.5 GiB: close something first.", message);
        assertDoesNotThrow(() -> Preconditions.memory(List.of("MemAvailable:    2621440 kB"), 1));
        assertThrows(StartFailure.class, () -> Preconditions.memory(List.of("MemAvailable:    3932159 kB"), 2));
        assertDoesNotThrow(() -> Preconditions.memory(List.of("MemAvailable:    3932160 kB"), 2));
    }

    @Test
    void otherSystemsAreTurnedAway() {
        assertThrows(StartFailure.class, () -> Preconditions.linux("Mac OS X"));
        assertDoesNotThrow(() -> Preconditions.linux("Linux"));
    }
}
