package uk.gov.education.ecf.localstack.infrastructure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One child process that writes to a log file. */
final class ChildProcess {

    private final Process process;
    private final Launch.StopSignal stopSignal;

    private ChildProcess(Process process, Launch.StopSignal stopSignal) {
        this.process = process;
        this.stopSignal = stopSignal;
    }

    static ChildProcess start(Launch launch, Path log) {
        List<String> command = new ArrayList<>();
        // a session of its own: Ctrl-C in the terminal reaches the start command only, which then stops things in order
        command.add("setsid");
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(launch.environment());
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.createDirectories(launch.workingDirectory());
            return new ChildProcess(
                    builder.directory(launch.workingDirectory().toFile()).start(), launch.stopSignal());
        } catch (IOException e) {
            throw new StartFailure("Cannot start " + launch.command().get(0) + ": " + e.getMessage(), e);
        }
    }

    Process process() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        descendants.forEach(descendant -> descendant.onExit().join());
    }

    /** In good order, by force where that takes longer. */
    void stop(Duration grace) {
        if (!process.isAlive()) {
            return;
        }
        List<ProcessHandle> descendants = process.descendants().toList();
        Signals.send(process.pid(), stopSignal);
        if (!exitedWithin(grace)) {
            kill();
        }
        descendants.forEach(descendant -> descendant.onExit().join());
    }

    private boolean exitedWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
