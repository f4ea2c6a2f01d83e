package uk.gov.education.ecf.suite.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.gov.education.ecf.localstack.infrastructure.ClassArchive;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.localstack.infrastructure.Java;
import uk.gov.education.ecf.localstack.infrastructure.Launch;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;
import uk.gov.education.ecf.localstack.infrastructure.StartFailure;

/** One of the five deployables as a JVM of its own, run from its build output. */
public final class ServiceProcess extends Component {

    private final Path application;
    private final URI health;
    private final Map<String, String> environment;

    /** @param replica its number, from 1 */
    ServiceProcess(
            ProjectRoot root,
            SuiteService service,
            int replica,
            SuitePorts ports,
            Map<String, String> environment,
            Path logs) {
        super(service.replica(replica), ports.of(service.port()), logs.resolve(service.replica(replica) + ".log"));
        this.application = service.application(root);
        this.health = URI.create(ports.url(service.managementPort()) + service.healthPath());
        this.environment = environment;
    }

    public URI healthUrl() {
        return health;
    }

    @Override
    protected void prepare() {
        requireBuilt();
    }

    void requireBuilt() {
        if (Files.notExists(application.resolve("quarkus-run.jar"))) {
            throw new StartFailure(application + " is missing: build it with 'mvn -B -DskipTests install' first.");
        }
    }

    @Override
    protected Launch launch() {
        return new Launch(command(archive(application).mapped()), application, environment, Launch.StopSignal.TERM);
    }

    /** With those options of the JVM, beside the usual ones. */
    static List<String> command(List<String> options) {
        return Java.command(
                "192m",
                Stream.concat(options.stream(), Stream.of("-jar", "quarkus-run.jar"))
                        .toArray(String[]::new));
    }

    /** Goes when the service is built again. */
    static ClassArchive archive(Path application) {
        return new ClassArchive(application);
    }

    @Override
    protected boolean answers() throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        return Http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
}
