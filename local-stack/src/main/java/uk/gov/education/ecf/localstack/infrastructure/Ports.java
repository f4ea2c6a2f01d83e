package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/**
 * TCP ports of this machine. One that was handed out is handed to nobody else before this JVM has ended: between that and the moment at
 * which somebody listens on it, it is as free as any other. A system property says so to every class loader of this JVM, a locked file to
 * other JVMs.
 */
public final class Ports {

    /** Below the range from which the kernel takes the ports of outgoing connections: those come and go meanwhile. */
    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 32_000;

    private static final Path LOCKS =
            Path.of(System.getProperty("java.io.tmpdir"), "ecf-ports-" + System.getProperty("user.name"));

    /** A lock ends with its channel, and a channel that nobody holds is closed. */
    private static final Queue<FileLock> HELD = new ConcurrentLinkedQueue<>();

    private Ports() {}

    /** A port that nobody listens on at this moment, and that is handed to nobody else. */
    public static int free() {
        return free(1).get(0);
    }

    /** That many different ports. */
    public static List<Integer> free(int count) {
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST)
                .filter(port -> reserved(port) && !taken(port))
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

    /** Whether it is the caller's from now on, and was nobody's. */
    static boolean reserved(int port) {
        return System.getProperties().putIfAbsent(Ports.class.getName() + "." + port, "") == null && locked(port);
    }

    /** Asked once by a JVM: to close a second channel of a file would end the lock of the first. */
    private static boolean locked(int port) {
        try {
            Files.createDirectories(LOCKS);
            FileChannel channel =
                    FileChannel.open(LOCKS.resolve("" + port), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return false;
            }
            return HELD.add(lock);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock port " + port + " in " + LOCKS, e);
        }
    }
}
