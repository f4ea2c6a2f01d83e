package uk.gov.education.ecf.localstack.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsDataOverAStopAndOverACrash() throws SQLException {
        try (PostgresServer server = PostgresServer.start(folder, Ports.free())) {
            server.createDatabase("participants");
            server.createDatabase("participants");
            execute(server, "create table note (text text)");
            execute(server, "insert into note values ('before the stop')");
            server.stop();
            assertFalse(server.isAlive());

            server.start();
            execute(server, "insert into note values ('before the crash')");
            long crashed = server.pid();
            server.kill();
            assertFalse(server.isAlive());

            server.start();
            assertNotEquals(crashed, server.pid());
            assertEquals(
                    "before the crash, before the stop",
                    query(server, "select string_agg(text, ', ' order by text) from note"));
        }
    }

    @Test
    void commitsDurablyUnlessAskedOtherwise() throws SQLException {
        try (PostgresServer server = PostgresServer.start(folder, Ports.free(), Map.of("work_mem", "9MB"))) {
            assertEquals(
                    "on on 300 9MB C.UTF-8",
                    query(
                            server,
                            """
                select concat_ws(' ', current_setting('fsync'), current_setting('synchronous_commit'), current_setting('max_connections'),
                                 current_setting('work_mem'), datlocale) from pg_database where datname = 'postgres'""",
                            "postgres"));
        }
    }

    @Test
    void stoppingLeavesNoProcessEvenWithClientsConnected() throws SQLException {
        PostgresServer server = PostgresServer.start(folder, Ports.free());
        List<ProcessHandle> processes = server.process().descendants().toList();
        try (Connection idle = server.connect("postgres")) {
            assertFalse(idle.isClosed() || processes.isEmpty());
            server.stop();
        }
        assertEquals(
                List.of(), processes.stream().filter(ProcessHandle::isAlive).toList());
        assertFalse(Ports.taken(server.port()));
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connect("participants");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(PostgresServer server, String sql) throws SQLException {
        return query(server, sql, "participants");
    }

    private static String query(PostgresServer server, String sql, String database) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
