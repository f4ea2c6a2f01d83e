package uk.gov.education.ecf.suite.services;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import uk.gov.education.ecf.localstack.infrastructure.Ports;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;

/** The ports of one running suite, as one replica of every service sees them: its own, and those of the servers. */
public final class SuitePorts {

    /** The ports of a replica are so far above those of the one before it. */
    public static final int APART = 10;

    private final Map<SuitePort, Integer> ports = new EnumMap<>(SuitePort.class);
    private final boolean anyFree;

    private SuitePorts(boolean anyFree, ToIntFunction<SuitePort> number) {
        this.anyFree = anyFree;
        for (SuitePort port : SuitePort.values()) {
            ports.put(port, number.applyAsInt(port));
        }
    }

    /** The defaults, each overridden by its environment variable. */
    public static SuitePorts from(Map<String, String> environment) {
        return new SuitePorts(false, port -> number(port, environment.get(port.variable())));
    }

    /** Ports that nobody listens on at this moment: for tests. */
    public static SuitePorts free() {
        List<Integer> free = Ports.free(SuitePort.values().length);
        return new SuitePorts(true, port -> free.get(port.ordinal()));
    }

    /** Free ports for those services once more, beside these; everything else is the same. */
    public SuitePorts forReplicas(Collection<SuiteService> which) {
        SuitePorts free = free();
        Set<SuitePort> moved = SuiteService.ports(which);
        return new SuitePorts(true, port -> (moved.contains(port) ? free : this).of(port));
    }

    /**
     * These, and those of further replicas of every service: any free ones beside free ones, otherwise each {@link #APART} above those of
     * the one before.
     */
    public List<SuitePorts> replicas(int count) {
        return IntStream.range(0, count).mapToObj(this::replicaAfter).toList();
    }

    private SuitePorts replicaAfter(int others) {
        List<SuiteService> all = List.of(SuiteService.values());
        if (others == 0) {
            return this;
        }
        Set<SuitePort> moved = SuiteService.ports(all);
        return anyFree
                ? forReplicas(all)
                : new SuitePorts(false, port -> of(port) + (moved.contains(port) ? others * APART : 0));
    }

    public int of(SuitePort port) {
        return ports.get(port);
    }

    public String url(SuitePort port) {
        return "http://127.0.0.1:" + of(port);
    }

    private static int number(SuitePort port, String text) {
        if (text == null || text.isBlank()) {
            return port.defaultPort();
        }
        try {
            int number = Integer.parseInt(text.trim());
            if (number > 0 && number <= 65535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below, like a number out of range
        }
        throw new StartFailure(port.variable() + "=" + text + " is no port: set it to a number from 1 to 65535.");
    }
}
