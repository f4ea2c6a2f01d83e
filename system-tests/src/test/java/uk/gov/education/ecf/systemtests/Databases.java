package uk.gov.education.ecf.systemtests;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.platform.testkit.Sessions;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Reads the services' databases behind their backs. */
public final class Databases {

    private final RunningSuite running;

    public Databases(RunningSuite running) {
        this.running = running;
    }

    /** Every row, by column name. */
    public List<Map<String, Object>> rows(SuiteService service, String sql, Object... parameters) {
        String url = running.suite().postgres().jdbcUrl(service.database().orElseThrow());
        try {
            return Sessions.use(url, connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    for (int i = 0; i < parameters.length; i++) {
                        statement.setObject(i + 1, parameters[i]);
                    }
                    return read(statement);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + sql, e);
        }
    }

    /** How often each event type was announced under a key; an event that happened twice would count twice here. */
    Map<String, Long> announced(SuiteService service, String key) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows(
                        service,
                        "select type, count(*) as times from outbox where message_key = ? group by type order by min(position)",
                        key)
                .forEach(row -> counts.put((String) row.get("type"), (Long) row.get("times")));
        return counts;
    }

    public long count(SuiteService service, String table) {
        return (Long)
                rows(service, "select count(*) as rows from " + table).get(0).get("rows");
    }

    private static List<Map<String, Object>> read(PreparedStatement statement) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.put(result.getMetaData().getColumnLabel(column), result.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
