package uk.gov.education.ecf.systemtests;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.suite.services.SuiteService;

/**
 * Some commits take long, as they do on a busy disk: a trigger rests at the end of some of the transactions that write certain tables.
 * Others overtake it there, if anything lets them, and clients look meanwhile.
 */
public final class SlowCommits implements AutoCloseable {

    private static final String REST =
            """
            create or replace function rest_before_commit() returns trigger language plpgsql as $$
            begin
                if current_setting('slow.rested', true) is distinct from 'yes' then
                    perform set_config('slow.rested', 'yes', true);
                    if random() < %s then
                        perform pg_sleep(%s);
                    end if;
                end if;
                return null;
            end $$""";
    private static final String BEGIN =
            "create constraint trigger rests after insert or update or delete on %s deferrable initially deferred for each row"
                    + " execute function rest_before_commit()";
    private static final String END = "drop trigger rests on %s";
    private static final String TABLES =
            "select tablename from pg_tables where schemaname = 'public' and tablename like ?";

    private final RunningSuite running;
    private final String tables;

    private SlowCommits(RunningSuite running, String tables, double share, double seconds) {
        this.running = running;
        this.tables = tables;
        inEveryDatabase(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(REST.formatted(share, seconds));
            }
            inEveryTable(connection, BEGIN);
        });
    }

    /** One in five of those that write documents rests for a tenth of a second. */
    public static SlowCommits ofDocuments(RunningSuite running) {
        return new SlowCommits(running, "%\\_documents", 0.2, 0.1);
    }

    /** Whatever a service hears of another takes it that long at least. */
    public static SlowCommits ofWhatIsHeard(RunningSuite running, Duration atLeast) {
        return new SlowCommits(running, "inbox", 1, atLeast.toMillis() / 1000.0);
    }

    @Override
    public void close() {
        inEveryDatabase(connection -> inEveryTable(connection, END));
    }

    private void inEveryDatabase(Work work) {
        for (SuiteService service : SuiteService.values()) {
            service.database().ifPresent(name -> in(name, work));
        }
    }

    private void in(String database, Work work) {
        String url = running.suite().postgres().jdbcUrl(database);
        try (Connection connection = DriverManager.getConnection(url, PostgresServer.USER, PostgresServer.PASSWORD)) {
            work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(database, e);
        }
    }

    private void inEveryTable(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, tables);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String table : found) {
                statement.execute(sql.formatted(table));
            }
        }
    }

    /** What is done with a database. */
    private interface Work {
        void with(Connection connection) throws SQLException;
    }
}
