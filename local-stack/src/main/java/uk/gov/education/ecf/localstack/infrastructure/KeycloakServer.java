package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A Keycloak server with the realm {@code ecf}, listening on 127.0.0.1. In its realm {@code master} is a client {@code administrator}, whose
 * secret is {@code administrator-secret}.
 */
public final class KeycloakServer extends Component {

    /** May change everything in every realm; as public as every secret of a server that is there to try things with. */
    static final Map<String, String> ADMINISTRATOR = Map.of(
            "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
            "administrator",
            "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
            "administrator-secret");

    private final ProjectRoot root;
    private final Path dataDirectory;
    private final Path importInto;

    public KeycloakServer(ProjectRoot root, Path dataDirectory, int port, Path log) {
        this(root, dataDirectory, port, log, null);
    }

    private KeycloakServer(ProjectRoot root, Path dataDirectory, int port, Path log, Path importInto) {
        super("Keycloak", port, log);
        this.root = root;
        this.dataDirectory = dataDirectory.toAbsolutePath();
        this.importInto = importInto;
    }

    /** Starts on that data directory, seeded with the realm if empty; the log is {@code keycloak.log} in it. */
    public static KeycloakServer start(Path dataDirectory, int port) {
        KeycloakServer server =
                new KeycloakServer(ProjectRoot.find(), dataDirectory, port, dataDirectory.resolve("keycloak.log"));
        server.start();
        return server;
    }

    /** A first start that creates the schema and the client {@code administrator}, and imports the realm into an empty database. */
    static KeycloakServer importing(ProjectRoot root, Path home, Path database, int port, Path log) {
        return new KeycloakServer(root, database, port, log, home);
    }

    public String issuerUrl() {
        return issuerUrl(port());
    }

    public static String issuerUrl(int port) {
        return url(port) + "/realms/ecf";
    }

    /** Where all its realms are. */
    public String url() {
        return url(port());
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** An access token of that client, valid for an hour. */
    public String tokenFor(String clientId) {
        return new TokenRequest(issuerUrl()).tokenFor(clientId);
    }

    @Override
    protected void prepare() {
        if (importInto == null && Files.notExists(database())) {
            new KeycloakDistribution(root).seed(database());
        }
    }

    @Override
    protected Launch launch() {
        List<String> command = importInto == null
                ? KeycloakDistribution.startCommand(new KeycloakDistribution(root).home(), database(), port())
                : KeycloakDistribution.startCommand(importInto, dataDirectory, port(), "--import-realm");
        Map<String, String> environment = importInto == null ? Map.of() : ADMINISTRATOR;
        return new Launch(command, dataDirectory, environment, Launch.StopSignal.TERM);
    }

    /** The port opens seconds before the realm is served. */
    @Override
    protected boolean answers() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuerUrl() + "/.well-known/openid-configuration"))
                .build();
        return Http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    private Path database() {
        return dataDirectory.resolve("realm-" + KeycloakDistribution.realmVersion());
    }
}
