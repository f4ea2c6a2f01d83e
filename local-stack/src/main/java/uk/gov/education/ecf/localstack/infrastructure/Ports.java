package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine. */
public final class Ports {

    /** Below the range from which the kernel takes the ports of outgoing connections: those come and go meanwhile. */
    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 32_000;

    private Ports() {}

    /** A port that nobody listens on at this moment. */
    public static int free() {
        return free(1).get(0);
    }

    /** That many different ports. */
    public static List<Integer> free(int count) {
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST)
                .distinct()
                .filter(port -> !taken(port))
                .limit(count)
                .boxed()
                .toList();
    }

    public static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.getLocalPort() != port;
        } catch (IOException e) {
            return true;
        }
    }
}
