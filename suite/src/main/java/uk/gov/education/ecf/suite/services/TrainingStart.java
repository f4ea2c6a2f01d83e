package uk.gov.education.ecf.suite.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.localstack.infrastructure.Component;
import uk.gov.education.ecf.localstack.infrastructure.Http;
import uk.gov.education.ecf.localstack.infrastructure.Launch;
import uk.gov.education.ecf.localstack.infrastructure.Ports;

/** A start of a service with nothing around it, for the sake of the classes that it loads. */
final class TrainingStart extends Component {

    private static final int NOBODY = 9;

    private final Path application;
    private final SuiteService service;
    private final int managementPort;
    private final List<String> options;

    private TrainingStart(SuiteService service, Path application, Path log, List<String> options) {
        super(service.folder() + " in training", Ports.free(), log);
        this.service = service;
        this.application = application;
        this.options = options;
        this.managementPort = Ports.free();
    }

    /** Makes the archive of that service, unless it has one. */
    static void archive(SuiteService service, Path application, Path logs) {
        Path log = logs.resolve(service.folder() + "-training.log");
        ServiceProcess.archive(application).make(options -> new TrainingStart(service, application, log, options));
    }

    @Override
    protected Launch launch() {
        return new Launch(ServiceProcess.command(options), application, environment(), Launch.StopSignal.TERM);
    }

    /** No database to migrate or to compare with, no broker, no issuer of tokens. */
    private Map<String, String> environment() {
        return Map.of(
                service.port().variable(),
                "" + port(),
                service.managementPort().variable(),
                "" + managementPort,
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_MANAGEMENT_HOST",
                "127.0.0.1",
                "ECF_DATABASE_PORT",
                "" + NOBODY,
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + NOBODY,
                "ECF_ISSUER_URL",
                "http://127.0.0.1:" + NOBODY + "/realms/ecf",
                "QUARKUS_FLYWAY_MIGRATE_AT_START",
                "false",
                "QUARKUS_LOG_LEVEL",
                "OFF");
    }

    /** Whatever it says: nothing is well. */
    @Override
    protected boolean answers() throws IOException {
        for (int port : List.of(managementPort, port())) {
            ask(port, "/q/health");
        }
        ask(managementPort, "/q/metrics");
        ask(port(), "/api/v3/statements");
        return true;
    }

    private static void ask(int port, String path) throws IOException {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer none")
                .header("Accept-Encoding", "gzip")
                .build();
        Http.send(request, HttpResponse.BodyHandlers.discarding());
    }
}
