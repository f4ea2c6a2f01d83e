package uk.gov.education.ecf.providerclient.example;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The command: brings a folder up to date, to be run as often as its owner likes. */
@Command(
        name = "synchroniser",
        description =
                "Keeps what you are shown by the provider API in a folder, a file for each list. The first run reads everything, every other what has changed since the one before.")
public final class Synchroniser implements Callable<Integer> {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    @Option(names = "--url", required = true, description = "Where the API is, such as http://127.0.0.1:8080")
    private URI url;

    @Option(names = "--token-url", required = true, description = "Where tokens are to be had")
    private URI tokenUrl;

    @Option(names = "--client-id", required = true, description = "Your client id")
    private String clientId;

    @Option(
            names = "--client-secret",
            required = true,
            defaultValue = "${env:ECF_CLIENT_SECRET}",
            description = "Its secret; better in the variable ECF_CLIENT_SECRET, where no list of processes shows it")
    private String clientSecret;

    @Option(names = "--folder", required = true, description = "Where the files are")
    private Path folder;

    @Option(
            names = "--schools-of",
            split = ",",
            defaultValue = "2025",
            description = "Cohorts whose schools are kept (default: ${DEFAULT-VALUE})")
    private List<String> cohorts;

    public static void main(String... arguments) {
        CommandLine command = new CommandLine(new Synchroniser());
        command.setExecutionExceptionHandler((failure, failed, parsed) -> explain(failure, failed));
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (FileChannel file =
                        FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new IOException("another synchroniser is at work in " + folder);
            }
            synchronise();
        }
        return ExitCode.OK;
    }

    private void synchronise() throws IOException, InterruptedException {
        Api api = new Api(url, new Tokens(tokenUrl, clientId, clientSecret));
        Patience patience = new Patience(FIRST_PAUSE);
        for (FollowedList list : FollowedList.all(cohorts)) {
            Changed changed = new Synchronisation(api, patience, list, folder).run();
            System.out.printf("%s: %s%n", list.name(), changed);
        }
    }

    /** What can be foreseen is one line; anything else is a defect and shows itself whole. */
    private static int explain(Exception failure, CommandLine command) {
        if (failure instanceof IOException) {
            command.getErr().println("synchroniser: " + failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
        }
        return ExitCode.SOFTWARE;
    }
}
