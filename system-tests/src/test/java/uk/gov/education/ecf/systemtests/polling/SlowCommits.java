package uk.gov.education.ecf.systemtests.polling;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import uk.gov.education.ecf.localstack.infrastructure.PostgresServer;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.RunningSuite;

/**
 * Some commits take long, as they do on a busy disk: a trigger rests at the end of one in five transactions that write documents.
 * Others overtake it there, if anything lets them, and clients look meanwhile.
 */
final class SlowCommits implements AutoCloseable {

    private static final String REST =
            """
            create or replace function rest_before_commit() returns trigger language plpgsql as $$
            begin
                if current_setting('polling.rested', true) is distinct from 'yes' then
                    perform set_config('polling.rested', 'yes', true);
                    if random() < 0.2 then
                        perform pg_sleep(0.1);
                    end if;
                end if;
                return null;
            end $$""";
    private static final String BEGIN =
            "create constraint trigger rests after insert or update or delete on %s deferrable initially deferred for each row"
                    + " execute function rest_before_commit()";
    private static final String END = "drop trigger rests on %s";
    private static final String TABLES =
            "select tablename from pg_tables where schemaname = 'public' and tablename like '%\\_documents'";

    private final RunningSuite running;

    SlowCommits(RunningSuite running) {
        this.running = running;
        inEveryDatabase(statement -> {
            statement.execute(REST);
            inEveryTable(statement, BEGIN);
        });
    }

    @Override
    public void close() {
        inEveryDatabase(statement -> inEveryTable(statement, END));
    }

    private void inEveryDatabase(Work work) {
        for (SuiteService service : SuiteService.values()) {
            service.database().ifPresent(name -> in(name, work));
        }
    }

    private void in(String database, Work work) {
        String url = running.suite().postgres().jdbcUrl(database);
        try (Connection connection = DriverManager.getConnection(url, PostgresServer.USER, PostgresServer.PASSWORD);
                Statement statement = connection.createStatement()) {
            work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(database, e);
        }
    }

    private static void inEveryTable(Statement statement, String sql) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        for (String table : tables) {
            statement.execute(sql.formatted(table));
        }
    }

    /** What is done with a database. */
    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
