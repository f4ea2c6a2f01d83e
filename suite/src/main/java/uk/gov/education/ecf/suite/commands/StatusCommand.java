package uk.gov.education.ecf.suite.commands;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.suite.state.RunningComponent;
import uk.gov.education.ecf.suite.state.RunningSuite;

/** {@code ecf status}. */
@Command(name = "status", description = "Shows every component; exit code 0 if all are up.")
public final class StatusCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long MEBIBYTE = 1024 * 1024;

    /** Servers first, then services by their ports: the first replica of each, the second of each. */
    private static final Comparator<RunningComponent> IN_ORDER = Comparator.comparing(
                    (RunningComponent component) -> component.health() != null)
            .thenComparing(RunningComponent::port);

    @Override
    public Integer call() {
        Optional<RunningSuite> running = Workplace.here().running();
        if (running.isEmpty()) {
            System.out.println("Nothing is running: './ecf up' starts the suite.");
            return ExitCode.SOFTWARE;
        }
        return show(running.get());
    }

    private static int show(RunningSuite suite) {
        System.out.printf("%-22s %8s %6s  %-12s %8s%n", "component", "pid", "port", "state", "memory");
        boolean allUp = true;
        long total = 0;
        for (RunningComponent component :
                suite.components().stream().sorted(IN_ORDER).toList()) {
            String state = stateOf(component);
            long memory = component.process().residentBytes();
            System.out.printf(
                    "%-22s %8d %6d  %-12s %5d MiB%n",
                    component.name(), component.process().pid(), component.port(), state, memory / MEBIBYTE);
            allUp &= state.equals("up");
            total += memory;
        }
        System.out.printf("%-22s %8s %6s  %-12s %5d MiB%n", "", "", "", "", total / MEBIBYTE);
        return allUp ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String stateOf(RunningComponent component) {
        if (!component.process().isAlive()) {
            return "down";
        }
        return answers(component) ? "up" : "not ready";
    }

    private static boolean answers(RunningComponent component) {
        try {
            return component.health() == null ? listens(component.port()) : healthy(component.health());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean healthy(String url) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
        return Http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    private static boolean listens(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), (int) PATIENCE.toMillis());
            return true;
        }
    }
}
