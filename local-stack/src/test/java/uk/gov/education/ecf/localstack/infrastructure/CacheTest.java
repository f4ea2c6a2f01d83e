package uk.gov.education.ecf.localstack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    @TempDir
    Path root;

    @Test
    @Timeout(120)
    void twoProcessesMayWaitForEachOthersFolders() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Java.command(
                        "32m",
                        "-cp",
                        Path.of("target/test-classes").toAbsolutePath() + ":"
                                + Path.of("target/classes").toAbsolutePath(),
                        TwoFolders.class.getName(),
                        root.toString(),
                        "one",
                        "two"))
                .inheritIO()
                .start();
        try {
            TwoFolders.makeAndWait(root, "two", "one");

            assertEquals(0, other.waitFor());
        } finally {
            other.destroyForcibly();
        }
        assertTrue(Files.isDirectory(root.resolve("one")));
        assertTrue(Files.isDirectory(root.resolve("two")));
    }
}
