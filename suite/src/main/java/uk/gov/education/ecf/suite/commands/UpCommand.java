package uk.gov.education.ecf.suite.commands;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import uk.gov.education.ecf.localstack.infrastructure.Folders;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;
import uk.gov.education.ecf.suite.services.SuitePorts;

/** {@code ecf up}. */
@Command(
        name = "up",
        description =
                "Starts everything, loads the sandbox and stays until Ctrl-C. What was stored before is still there.")
public final class UpCommand implements Callable<Integer> {

    /** The ports of one more would be those of something else. */
    private static final int MOST_REPLICAS = 9;

    @Option(names = "--fresh", description = "Empty all data first.")
    boolean fresh;

    @Option(
            names = "--replicas",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "So many processes of every service and of the gateway, 9 at most; each has ports that are 10 above those of the one before.")
    int replicas;

    @Option(names = "--detach", description = "Return when everything is ready; './ecf down' stops it.")
    boolean detach;

    @Override
    public Integer call() throws IOException {
        Workplace workplace = Workplace.here();
        Path state = Files.createDirectories(workplace.root().state());
        try (FileChannel channel =
                FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null || workplace.running().isPresent()) {
                return alreadyRunning(workplace);
            }
            return start(workplace);
        }
    }

    private int alreadyRunning(Workplace workplace) {
        if (fresh) {
            throw new StartFailure("The suite is running: stop it with './ecf down', then start it afresh.");
        }
        System.out.println("The suite is already running; './ecf down' stops it.");
        return new StatusCommand().call();
    }

    private int start(Workplace workplace) throws IOException {
        if (replicas < 1 || replicas > MOST_REPLICAS) {
            throw new StartFailure("--replicas is a number from 1 to " + MOST_REPLICAS + ".");
        }
        SuitePorts ports = SuitePorts.from(System.getenv());
        Preconditions.check(ports, replicas);
        Folders.delete(workplace.root().state().resolve("logs"));
        if (fresh) {
            Folders.delete(workplace.root().state().resolve("data"));
        }
        Startup startup = new Startup(workplace, ports, replicas);
        startup.run();
        Welcome.print(ports, replicas);
        if (detach) {
            startup.detach();
            System.out.println("Running in the background: './ecf status' shows it, './ecf down' stops it.");
        } else {
            System.out.println("Ctrl-C stops everything.");
            startup.stayUntilEverythingEnds();
        }
        return ExitCode.OK;
    }
}
