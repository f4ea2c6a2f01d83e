package uk.gov.education.ecf.platform.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.platform.testkit.Database;

/** Keeps everybody from changing what a statement has locked, until closed. */
public final class Locked implements AutoCloseable {

    private final Connection connection;

    private Locked(Connection connection) {
        this.connection = connection;
    }

    /** @param sql takes the lock */
    public static Locked by(String sql) throws SQLException {
        Properties login = new Properties();
        login.put("user", PostgresServer.USER);
        login.put("password", PostgresServer.PASSWORD);
        Connection connection = new Driver().connect(Database.ofApplication().jdbcUrl(), login);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return new Locked(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }
}
