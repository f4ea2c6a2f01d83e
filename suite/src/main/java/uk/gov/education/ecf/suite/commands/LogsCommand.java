package uk.gov.education.ecf.suite.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;

/** {@code ecf logs}. */
@Command(name = "logs", description = "Shows the last 200 lines of a component's log.")
public final class LogsCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "COMPONENT",
            description =
                    "gateway, partnerships, participants, declarations, statements, postgres, kafka or keycloak; the second replica of one is declarations-2")
    String component;

    @Option(names = "-f", description = "Go on as the log grows, until Ctrl-C.")
    boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tail", "-n", "200"));
        if (follow) {
            command.add("-F");
        }
        command.add(log().toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private Path log() throws IOException {
        Path logs = Workplace.here().root().state().resolve("logs");
        if (Files.notExists(logs)) {
            throw new StartFailure("There are no logs yet: './ecf up' writes them.");
        }
        String wanted = component.toLowerCase(Locale.ROOT);
        try (Stream<Path> files = Files.list(logs)) {
            List<Path> all =
                    files.sorted(Comparator.comparing(LogsCommand::nameOf)).toList();
            return all.stream()
                    .filter(log -> matches(log, wanted))
                    .findFirst()
                    .orElseThrow(() -> new StartFailure("No log of '" + component + "': there are "
                            + String.join(
                                    ", ", all.stream().map(LogsCommand::nameOf).toList()) + "."));
        }
    }

    private static boolean matches(Path log, String wanted) {
        return nameOf(log).equals(wanted) || nameOf(log).replace("-service", "").equals(wanted);
    }

    private static String nameOf(Path log) {
        return log.getFileName().toString().replace(".log", "");
    }
}
