package uk.gov.education.ecf.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.localstack.infrastructure.Launch;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;

/** A packaged service with a heap of 256 MiB and both compilers, as in production; it writes what its garbage collector does. */
public final class MeasuredService extends Component {

    public static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:+UseSerialGC");

    private final Path application;
    private final Path gcLog;
    private final String health;
    private final Map<String, String> environment;

    MeasuredService(Path application, int port, String health, Path logs, Map<String, String> environment) {
        super(application.getParent().getParent().getFileName().toString(), port, logs.resolve("service.log"));
        this.application = application;
        this.gcLog = logs.toAbsolutePath().resolve("gc.log");
        this.health = health;
        this.environment = environment;
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public GcLog gcLog() {
        return new GcLog(gcLog);
    }

    /** The most that was ever resident, as the kernel knows it. */
    public long peakResidentBytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc", "" + pid(), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects all garbage now, so that the next line of the collector's log tells what is alive. */
    public void collectGarbage() {
        try {
            new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", "" + pid(), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    protected void prepare() {
        if (Files.notExists(application.resolve("quarkus-run.jar"))) {
            throw new StartFailure(application + " is missing: benchmarks/run builds it.");
        }
    }

    @Override
    protected Launch launch() {
        List<String> command = Stream.of(
                        Stream.of(System.getProperty("java.home") + "/bin/java"),
                        OPTIONS.stream(),
                        Stream.of("-Xlog:gc:file=" + gcLog + ":uptime", "-jar", "quarkus-run.jar"))
                .flatMap(part -> part)
                .toList();
        return new Launch(command, application, environment, Launch.StopSignal.TERM);
    }

    @Override
    protected boolean answers() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(health))
                .timeout(Duration.ofSeconds(5))
                .build();
        return Http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
}
