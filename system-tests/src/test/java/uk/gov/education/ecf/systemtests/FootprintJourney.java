package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Reports what the running suite takes, and asserts only that every process was found; services start from archives of their classes. */
class FootprintJourney {

    private final RunningSuite running = RunningSuite.get();

    @Test
    void theMemoryOfEveryProcessIsReported() {
        Map<String, Long> resident = new LinkedHashMap<>();
        running.suite().components().forEach(component -> resident.put(component.name(), residentMegabytes(component)));
        long total = resident.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(
                "suite ready after %.1f s from nothing running; resident memory %d MiB: %s%n",
                running.startTime().toMillis() / 1000.0, total, resident);
        resident.forEach((name, megabytes) -> assertTrue(megabytes > 0, name));
    }

    @Test
    void everyServiceHasMappedTheClassesThatWereArchived() throws IOException {
        assumeTrue(
                Files.exists(Path.of(System.getProperty("java.home"), "lib", "server", "classes.jsa")),
                "the JVM builds on an archive of its own classes, where it has one");
        for (SuiteService service : SuiteService.values()) {
            Path maps = Path.of("/proc", "" + running.suite().service(service).pid(), "maps");
            assertTrue(
                    Files.readString(maps).contains(service.folder() + "/target/quarkus-app/classes-of-java-"),
                    service::folder);
        }
    }

    /** The process and its descendants: PostgreSQL is many. Pages that they share count once for each, so this is an upper bound. */
    private static long residentMegabytes(Component component) {
        ProcessHandle process = component.process().toHandle();
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(FootprintJourney::residentKilobytes)
                        .sum()
                / 1024;
    }

    private static long residentKilobytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
