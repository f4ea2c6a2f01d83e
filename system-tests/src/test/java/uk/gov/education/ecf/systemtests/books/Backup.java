package uk.gov.education.ecf.systemtests.books;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;

/** A database as it was at a moment at which nobody used it, which is what any way of restoring it to that moment would give. */
final class Backup {

    private static final String IN_USE = "55006";
    private static final int ATTEMPTS = 100;

    private final PostgresServer server;
    private final String database;

    private Backup(PostgresServer server, String database) {
        this.server = server;
        this.database = database;
    }

    /** Of a database whose service is stopped. */
    static Backup of(PostgresServer server, String database) throws SQLException, InterruptedException {
        Backup backup = new Backup(server, database);
        backup.execute("create database " + backup.earlier() + " template " + database);
        return backup;
    }

    /** What happened since is lost. The service is stopped. */
    void restore() throws SQLException, InterruptedException {
        execute("drop database " + database);
        execute("alter database " + earlier() + " rename to " + database);
    }

    private String earlier() {
        return database + "_earlier";
    }

    private void execute(String sql) throws SQLException, InterruptedException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (int attempt = 1; ; attempt++) {
                try {
                    leave(connection);
                    statement.execute(sql);
                    return;
                } catch (SQLException e) {
                    if (!IN_USE.equals(e.getSQLState()) || attempt == ATTEMPTS) {
                        throw e;
                    }
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            }
        }
    }

    /** Tests keep connections for later. */
    private void leave(Connection connection) throws SQLException {
        try (PreparedStatement others = connection.prepareStatement(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname in (?, ?)")) {
            others.setString(1, database);
            others.setString(2, earlier());
            others.execute();
        }
    }
}
