package uk.gov.education.ecf.suite.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.education.ecf.localstack.infrastructure.Launch;
import uk.gov.education.ecf.suite.services.SuitePort;

class StoppingTest {

    private final List<Process> started = new ArrayList<>();
    private final List<String> reported = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void stopsTheRecordedProcessesAndNotTheOneThatGotARecycledId() throws IOException, InterruptedException {
        Process recorded = sleeper();
        Process stranger = sleeper();
        ProcessIdentity longAgo = new ProcessIdentity(
                stranger.pid(), 1, ProcessIdentity.of(stranger.pid()).bootId());

        new Stopping(reported::add)
                .stop(new RunningSuite(
                        null,
                        Map.of(SuitePort.KAFKA, 9192),
                        List.of(
                                component("Kafka", ProcessIdentity.of(recorded.pid())),
                                component("gateway", longAgo))));

        assertTrue(recorded.waitFor(1, TimeUnit.MINUTES));
        assertTrue(stranger.isAlive());
        assertEquals(List.of("Kafka stopped"), reported);
    }

    @Test
    void theServicesEndBeforeWhatTheyNeed() throws IOException {
        RunningSuite suite = new RunningSuite(
                null,
                Map.of(),
                List.of(
                        component("PostgreSQL", ProcessIdentity.of(sleeper().pid())),
                        component(
                                "statements-service-2",
                                ProcessIdentity.of(sleeper().pid()))));
        new Stopping(reported::add).stop(suite);
        assertEquals(List.of("statements-service-2 stopped", "PostgreSQL stopped"), reported);
    }

    @Test
    void theStateFileGivesBackWhatWasWritten(@TempDir Path folder) throws IOException {
        RunningSuite suite = new RunningSuite(null, Map.of(SuitePort.GATEWAY, 18080), List.of())
                .with(component("gateway", ProcessIdentity.of(sleeper().pid())));
        StateFile file = new StateFile(folder);
        file.write(suite);
        assertEquals(suite, file.read().orElseThrow());
        file.delete();
        assertTrue(file.read().isEmpty());
    }

    private Process sleeper() throws IOException {
        Process process = new ProcessBuilder("sleep", "300").start();
        started.add(process);
        return process;
    }

    private static RunningComponent component(String name, ProcessIdentity process) {
        return new RunningComponent(name, process, 1, null, "log", Launch.StopSignal.TERM);
    }
}
