package uk.gov.education.ecf.suite.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessIdentityTest {

    @Test
    void aProcessIsAliveUntilItEnds() throws IOException {
        Process sleeper = new ProcessBuilder("sleep", "300").start();
        ProcessIdentity identity = ProcessIdentity.of(sleeper.pid());
        assertTrue(identity.isAlive());
        assertTrue(identity.residentBytes() > 0);

        sleeper.destroyForcibly().onExit().join();
        assertFalse(identity.isAlive());
        assertEquals(0, identity.residentBytes());
    }

    @Test
    void whoeverGetsTheSameIdLaterIsSomebodyElse() {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid());
        assertFalse(new ProcessIdentity(self.pid(), self.startTicks() - 1, self.bootId()).isAlive());
        assertFalse(new ProcessIdentity(self.pid(), self.startTicks(), "another boot").isAlive());
    }
}
