package uk.gov.education.ecf.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Programs of others that measure or are measured against, from Debian's packages. */
public final class Tools {

    private static final Map<String, String> PACKAGES =
            Map.of("wrk", "wrk", "pgbench", "postgresql-client-15", "nginx", "nginx-light");

    private Tools() {}

    /** Names what is missing, before anything is measured. */
    public static void require(String... tools) {
        List<String> missing = PACKAGES.entrySet().stream()
                .filter(tool -> List.of(tools).contains(tool.getKey()))
                .filter(tool -> Stream.of("/usr/bin", "/usr/sbin", "/usr/local/bin")
                        .noneMatch(folder -> Files.isExecutable(Path.of(folder, tool.getKey()))))
                .map(tool -> tool.getKey() + " (apt-get install " + tool.getValue() + ")")
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("missing: " + String.join(", ", missing));
        }
    }

    /** What the program tells on its standard output. */
    public static String output(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command.get(0) + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
