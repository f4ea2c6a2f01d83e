package uk.gov.education.ecf.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.suite.services.SuiteService;

/** On what and when it was measured. */
public final class Machine {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm");

    private final Path root;
    private final SuiteService measured;
    private final String began = MINUTE.format(LocalDateTime.now());
    private final String loadBefore = load();

    public Machine(Path root, SuiteService measured) {
        this.root = root;
        this.measured = measured;
    }

    /** The lines that head a report. */
    public List<String> circumstances(Database database, String name) {
        return List.of(
                began + " (machine's clock), commit " + commit(),
                Runtime.getRuntime().availableProcessors() + " cores of " + first("/proc/cpuinfo", "model name") + ", "
                        + gibibytes(first("/proc/meminfo", "MemTotal"))
                        + " GiB; servers, service and client share them. Load before " + loadBefore + ", after "
                        + load(),
                "OpenJDK " + System.getProperty("java.version") + ", Quarkus " + quarkus() + ", PostgreSQL "
                        + database.text("show server_version")
                        + " (fsync " + database.text("show fsync") + ", synchronous_commit "
                        + database.text("show synchronous_commit")
                        + ", shared_buffers " + database.text("show shared_buffers") + "); the service with "
                        + String.join(" ", MeasuredService.OPTIONS),
                "`benchmarks/run " + name + "`");
    }

    private String commit() {
        String changes = output(
                "git",
                "status",
                "--porcelain",
                "--untracked-files=no",
                "--",
                ":(glob)" + measured.folder() + "/src/main/**",
                ":(glob)platform/*/src/main/**");
        return output("git", "rev-parse", "--short", "HEAD")
                + (changes.isEmpty() ? "" : " with changes that are not committed");
    }

    private String quarkus() {
        try (Stream<Path> jars = Files.list(root.resolve(measured.folder()).resolve("target/quarkus-app/lib/main"))) {
            return jars.map(jar -> jar.getFileName().toString())
                    .filter(jar -> jar.startsWith("io.quarkus.quarkus-core-"))
                    .map(jar -> jar.replaceAll(".*-core-|\\.jar", ""))
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String output(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static String load() {
        return String.join(" ", List.of(content("/proc/loadavg").split(" ")).subList(0, 3));
    }

    private static String first(String file, String name) {
        return content(file)
                .lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> line.replaceFirst(".*?:\\s*", ""))
                .orElse("unknown");
    }

    private static long gibibytes(String text) {
        return Math.round(Long.parseLong(text.replaceAll("\\D", "")) / 1024.0 / 1024.0);
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
