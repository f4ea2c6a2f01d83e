package uk.gov.education.ecf.suite.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.gov.education.ecf.localstack.infrastructure.Ports;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.services.SuitePort;
import uk.gov.education.ecf.suite.services.SuitePorts;

/** What a machine must offer before anything is started. */
final class Preconditions {

    private static final long NEEDED_KIBIBYTES = 2_621_440;
    private static final long KIBIBYTES_OF_A_REPLICA = 1_310_720;
    private static final double KIBIBYTES_OF_A_GIBIBYTE = 1024.0 * 1024.0;

    private Preconditions() {}

    /** @param replicas processes of every service */
    static void check(SuitePorts ports, int replicas) throws IOException {
        linux(System.getProperty("os.name"));
        memory(Files.readAllLines(Path.of("/proc/meminfo")), replicas);
        portsFree(ports, replicas);
    }

    static void linux(String system) {
        if (!"Linux".equals(system)) {
            throw new StartFailure("The local stack runs on Linux only, this is " + system
                    + ": use a Linux machine, WSL 2 or docker-compose.yml.");
        }
    }

    static void memory(List<String> meminfo, int replicas) {
        long needed = NEEDED_KIBIBYTES + (replicas - 1) * KIBIBYTES_OF_A_REPLICA;
        long available = meminfo.stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(Long.MAX_VALUE);
        if (available < needed) {
            throw new StartFailure(
                    "Only %.1f GiB of memory are available and the suite needs %.1f GiB: close something first."
                            .formatted(available / KIBIBYTES_OF_A_GIBIBYTE, needed / KIBIBYTES_OF_A_GIBIBYTE));
        }
    }

    static void portsFree(SuitePorts ports, int replicas) {
        List<String> taken = new ArrayList<>();
        List<SuitePorts> all = ports.replicas(replicas);
        for (int i = 0; i < replicas; i++) {
            for (SuitePort port : SuitePort.values()) {
                boolean used = i == 0 ? port != SuitePort.REDIS || replicas > 1 : port.isOfEachReplica();
                int number = all.get(i).of(port);
                if (used && Ports.taken(number)) {
                    taken.add(number + " (" + port.variable() + (i == 0 ? "" : " + " + i * SuitePorts.APART) + ")");
                }
            }
        }
        if (!taken.isEmpty()) {
            throw new StartFailure(
                    String.join(", ", taken) + (taken.size() == 1 ? ": this port is" : ": these ports are")
                            + " taken; stop what listens there, or set the variable to another port.");
        }
    }
}
