package uk.gov.education.ecf.declarations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.postgresql.Driver;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.platform.testkit.Database;
import uk.gov.education.ecf.platform.testkit.Eventually;

/** A transaction of somebody else that a test leaves open until it has seen who waits for it. */
final class Held implements AutoCloseable {

    private final Connection connection;

    private Held(Connection connection) {
        this.connection = connection;
    }

    /** What the statement locks stays locked, and what it changes stays unseen, until closed. */
    static Held by(String sql, Object... parameters) throws SQLException {
        Properties login = new Properties();
        login.put("user", PostgresServer.USER);
        login.put("password", PostgresServer.PASSWORD);
        Connection connection = new Driver().connect(Database.ofApplication().jdbcUrl(), login);
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
        return new Held(connection);
    }

    /** Waits until somebody is held up, or it turns out that nobody will be. */
    void awaitWaiting(BooleanSupplier passed) throws SQLException {
        int holder = backend();
        Eventually.verify(() -> assertTrue(passed.getAsBoolean()
                || Database.ofApplication().countWhere("pg_stat_activity", "? = any (pg_blocking_pids(pid))", holder)
                        > 0));
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }

    private int backend() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_backend_pid()");
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }
}
