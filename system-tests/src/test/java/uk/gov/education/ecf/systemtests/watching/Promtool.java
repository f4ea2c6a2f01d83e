package uk.gov.education.ecf.systemtests.watching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/**
 * Prometheus's own checker, where {@code .ci/promtool} has put it or the machine has it. With {@code ECF_PROMTOOL=required} its absence
 * fails the test; otherwise the test is left out.
 */
final class Promtool {

    private Promtool() {}

    static void run(List<String> command, List<Path> files) {
        List<String> words = new ArrayList<>();
        words.add(find().toString());
        words.addAll(command);
        files.forEach(file -> words.add(file.toString()));
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            assertEquals(0, process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path find() {
        Optional<Path> found = Stream.of(ProjectRoot.find().cache().resolve("promtool"), Path.of("/usr/bin/promtool"))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            String how = "there is no promtool: '.ci/promtool' fetches Debian's";
            if ("required".equals(System.getenv("ECF_PROMTOOL"))) {
                fail(how);
            }
            Assumptions.abort(how);
        }
        return found.get();
    }
}
