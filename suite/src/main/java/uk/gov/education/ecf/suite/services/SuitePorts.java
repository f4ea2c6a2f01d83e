package uk.gov.education.ecf.suite.services;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.localstack.infrastructure.Ports;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;

/** The ports of one running suite. */
public final class SuitePorts {

    private final Map<SuitePort, Integer> ports = new EnumMap<>(SuitePort.class);

    private SuitePorts(ToIntFunction<SuitePort> number) {
        for (SuitePort port : SuitePort.values()) {
            ports.put(port, number.applyAsInt(port));
        }
    }

    /** The defaults, each overridden by its environment variable. */
    public static SuitePorts from(Map<String, String> environment) {
        return new SuitePorts(port -> number(port, environment.get(port.variable())));
    }

    /** Ports that nobody listens on at this moment: for tests. */
    public static SuitePorts free() {
        List<Integer> free = Ports.free(SuitePort.values().length);
        return new SuitePorts(port -> free.get(port.ordinal()));
    }

    /** Free ports for those services once more, beside these; everything else is the same. */
    public SuitePorts forReplicas(Collection<SuiteService> which) {
        SuitePorts free = free();
        Set<SuitePort> moved = which.stream()
                .flatMap(service -> Stream.of(service.port(), service.managementPort()))
                .collect(Collectors.toSet());
        return new SuitePorts(port -> (moved.contains(port) ? free : this).of(port));
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
