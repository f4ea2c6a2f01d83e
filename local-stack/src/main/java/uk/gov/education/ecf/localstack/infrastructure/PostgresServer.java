package uk.gov.education.ecf.localstack.infrastructure;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A PostgreSQL server with the role {@code ecf} (password {@code ecf}), listening on 127.0.0.1. Commits are durable unless the
 * caller's settings say otherwise.
 */
public final class PostgresServer extends Component {

    public static final String USER = "ecf";
    public static final String PASSWORD = "ecf";

    private static final String OBJECT_IN_USE_ALREADY = "42P04";

    private final ProjectRoot root;
    private final Path cluster;
    private final Map<String, String> settings;

    /** @param settings {@code postgresql.conf} settings that win over the defaults */
    public PostgresServer(ProjectRoot root, Path dataDirectory, int port, Path log, Map<String, String> settings) {
        super("PostgreSQL", port, log);
        this.root = root;
        this.cluster = dataDirectory.toAbsolutePath().resolve("cluster");
        this.settings = new HashMap<>(Map.of(
                "max_connections",
                "300",
                "fsync",
                "on",
                "synchronous_commit",
                "on",
                "unix_socket_directories",
                "",
                "listen_addresses",
                "127.0.0.1",
                "timezone",
                "UTC",
                "log_timezone",
                "UTC"));
        this.settings.putAll(settings);
    }

    /** Starts on that data directory, made first if empty; the log is {@code postgres.log} in it. */
    public static PostgresServer start(Path dataDirectory, int port) {
        return start(dataDirectory, port, Map.of());
    }

    public static PostgresServer start(Path dataDirectory, int port, Map<String, String> settings) {
        PostgresServer server = new PostgresServer(
                ProjectRoot.find(), dataDirectory, port, dataDirectory.resolve("postgres.log"), settings);
        server.start();
        return server;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Creates the database unless it exists. */
    public void createDatabase(String name) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database \"" + name.replace("\"", "\"\"") + "\"");
        } catch (SQLException e) {
            if (!OBJECT_IN_USE_ALREADY.equals(e.getSQLState())) {
                throw new IllegalStateException("cannot create database " + name, e);
            }
        }
    }

    /** A new connection; not through {@code DriverManager}, which is blind to drivers of other class loaders. */
    public Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.put("user", USER);
        login.put("password", PASSWORD);
        return new Driver().connect(jdbcUrl(database), login);
    }

    @Override
    protected void prepare() {
        PostgresCluster.createIfMissing(programs(), cluster);
    }

    @Override
    protected Launch launch() {
        List<String> command = new ArrayList<>(
                List.of(programs().resolve("postgres").toString(), "-D", cluster.toString(), "-p", "" + port()));
        settings.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return new Launch(PostgresCluster.asOrdinaryUser(command), cluster, Map.of(), Launch.StopSignal.INT);
    }

    @Override
    protected boolean answers() throws IOException {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private Path programs() {
        return PostgresBinaries.unpacked(root).resolve("bin");
    }
}
