package uk.gov.education.ecf.suite.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import uk.gov.education.ecf.localstack.infrastructure.Ports;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.services.SuitePort;
import uk.gov.education.ecf.suite.services.SuitePorts;

/** What a machine must offer before anything is started. */
final class Preconditions {

    private static final long NEEDED_KIBIBYTES = 2_621_440;

    private Preconditions() {}

    static void check(SuitePorts ports) throws IOException {
        linux(System.getProperty("os.name"));
        memory(Files.readAllLines(Path.of("/proc/meminfo")));
        portsFree(ports);
    }

    static void linux(String system) {
        if (!"Linux".equals(system)) {
            throw new StartFailure("The local stack runs on Linux only, this is " + system
                    + ": use a Linux machine, WSL 2 or docker-compose.yml.");
        }
    }

    static void memory(List<String> meminfo) {
        long available = meminfo.stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(Long.MAX_VALUE);
        if (available < NEEDED_KIBIBYTES) {
            throw new StartFailure(
                    "Only %.1f GiB of memory are available and the suite needs 2.5 GiB: close something first."
                            .formatted(available / 1024.0 / 1024.0));
        }
    }

    static void portsFree(SuitePorts ports) {
        List<String> taken = Arrays.stream(SuitePort.values())
                .filter(SuitePort::isAlwaysUsed)
                .filter(port -> Ports.taken(ports.of(port)))
                .map(port -> ports.of(port) + " (" + port.variable() + ")")
                .toList();
        if (!taken.isEmpty()) {
            throw new StartFailure(
                    String.join(", ", taken) + (taken.size() == 1 ? ": this port is" : ": these ports are")
                            + " taken; stop what listens there, or set the variable to another port.");
        }
    }
}
