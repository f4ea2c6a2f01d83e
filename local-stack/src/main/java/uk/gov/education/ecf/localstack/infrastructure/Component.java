package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Something that runs as a child process on a port, with its output in a log file. It can be started again on the same data
 * after {@link #stop} (in good order) and after {@link #kill} (SIGKILL).
 */
public abstract class Component implements AutoCloseable {

    /** Long enough for a first start on a busy machine with two cores. */
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private static final Duration GRACE = Duration.ofSeconds(20);

    private static final long PROBE_EVERY_MILLIS = 50;

    private final String name;
    private final int port;
    private final Path log;
    private ChildProcess child;
    private volatile boolean retired;

    protected Component(String name, int port, Path log) {
        this.name = name;
        this.port = port;
        this.log = log.toAbsolutePath();
    }

    /** Unpacks or creates what the process needs; called before every start. */
    protected void prepare() {}

    protected abstract Launch launch();

    /** Whether the running process answers; an {@link IOException} means not yet. */
    protected abstract boolean answers() throws IOException;

    /** Starts the process and returns as soon as it exists. */
    public final void begin() {
        if (!isAlive()) {
            prepare();
            launchUnlessRunning();
        }
    }

    /** Starts the process, if it is not running, and returns when it answers. */
    public final void start() {
        begin();
        awaitReady();
    }

    public final void awaitReady() {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!ready()) {
            if (!isAlive()) {
                throw new StartFailure(name + " ended while starting; see " + log + lastLine());
            }
            if (System.nanoTime() > deadline) {
                throw new StartFailure(
                        name + " did not answer within " + START_LIMIT.toSeconds() + " s; see " + log + lastLine());
            }
            pause();
        }
    }

    /** Whether it runs and answers now. */
    public final boolean ready() {
        try {
            return isAlive() && answers();
        } catch (IOException e) {
            return false;
        }
    }

    public final String name() {
        return name;
    }

    public final int port() {
        return port;
    }

    public final Path log() {
        return log;
    }

    public final synchronized Process process() {
        if (child == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return child.process();
    }

    public final long pid() {
        return process().pid();
    }

    public final synchronized boolean isAlive() {
        return child != null && child.isAlive();
    }

    /** SIGKILL, as a crash would; returns when the process is gone. */
    public final synchronized void kill() {
        if (child != null) {
            child.kill();
        }
    }

    /** Stops in good order, by force if that takes too long; returns when the process is gone. */
    public final void stop() {
        stop(GRACE);
    }

    /** {@link #stop} for what takes longer than others to end. */
    final synchronized void stop(Duration grace) {
        if (child != null) {
            child.stop(grace);
        }
    }

    /** {@link #stop} for good: a start that is under way in another thread is called off. */
    @Override
    public final void close() {
        retired = true;
        stop();
    }

    private synchronized void launchUnlessRunning() {
        if (retired) {
            throw new StartFailure(name + " is not started any more: the suite is being stopped");
        }
        if (!isAlive()) {
            child = ChildProcess.start(launch(), log);
        }
    }

    /** The last line of the log, for a message; empty if there is none. */
    public final String lastLine() {
        try {
            List<String> lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.isEmpty() ? "" : ", last line: " + lines.get(lines.size() - 1);
        } catch (IOException e) {
            return "";
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PROBE_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while waiting", e);
        }
    }
}
