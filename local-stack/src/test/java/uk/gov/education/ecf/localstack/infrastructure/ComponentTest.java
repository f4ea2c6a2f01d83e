package uk.gov.education.ecf.localstack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentTest {

    @TempDir
    Path folder;

    @Test
    void whatEndsWhileStartingSaysWhyInOneLine() {
        try (Component component = shell("echo first; echo 'no room left'; exit 3")) {
            StartFailure failure = assertThrows(StartFailure.class, component::start);
            assertEquals(
                    "shell ended while starting; see " + component.log() + ", last line: no room left",
                    failure.getMessage());
        }
    }

    @Test
    void killingTakesTheChildrenWithIt() {
        try (Component component = shell("sleep 300 & wait")) {
            component.begin();
            Awaitility.await()
                    .until(() -> component.process().descendants().findAny().isPresent());
            List<ProcessHandle> children = component.process().descendants().toList();
            component.kill();
            assertFalse(component.isAlive());
            assertEquals(
                    List.of(), children.stream().filter(ProcessHandle::isAlive).toList());
        }
    }

    @Test
    void nothingStartsAfterItWasClosed() {
        Component component = shell("sleep 300");
        component.close();
        assertThrows(StartFailure.class, component::begin);
        assertFalse(component.isAlive());
    }

    private Component shell(String script) {
        return new Component("shell", 0, folder.resolve("shell.log")) {
            @Override
            protected Launch launch() {
                return new Launch(List.of("sh", "-c", script), folder, Map.of(), Launch.StopSignal.TERM);
            }

            @Override
            protected boolean answers() {
                return false;
            }
        };
    }
}
