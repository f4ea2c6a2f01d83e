package uk.gov.education.ecf.benchmarks.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements that the service sends for the pages, sent without the service. */
final class PageSql {

    private static final int PER_PAGE = 100;
    private static final List<String> START = List.of();
    /** What only the first page of a walk asks for beside its rows. */
    private static final String CLOCK = ", \\(select latest from document_clocks [^)]*\\) as list_clock";

    private final Connection connection;
    private final String first;
    private final String following;
    private final List<Object> scope;
    private final List<String> order;

    /**
     * @param sent  what PostgreSQL logged of a first page and the pages behind it
     * @param scope the parameters that all pages share
     * @param order the columns that the list is ordered by
     */
    PageSql(Connection connection, List<String> sent, List<Object> scope, List<String> order) {
        this.connection = connection;
        this.order = order;
        this.scope = scope;
        this.first = sent.get(0).replaceAll(CLOCK, "").replaceAll("\\$\\d", "?");
        this.following = sent.get(1).replaceAll("\\$\\d", "?");
    }

    /** From the first page to the last one, each behind the last row of the one before. */
    Walk walk() throws SQLException {
        Walk walk = new Walk();
        List<String> position = START;
        do {
            long start = System.nanoTime();
            List<String> end = page(position);
            walk.add(System.nanoTime() - start, List.of());
            position = end;
        } while (!position.isEmpty());
        return walk;
    }

    /** Where the pages begin. */
    List<List<String>> positions() throws SQLException {
        List<List<String>> positions = new ArrayList<>(List.of(START));
        for (List<String> next = page(START); !next.isEmpty(); next = page(next)) {
            positions.add(next);
        }
        return positions;
    }

    /** Buffers that PostgreSQL looks into for the page that begins there. */
    long buffersBehind(List<String> position) throws SQLException, JsonProcessingException {
        return buffers(position.isEmpty() ? first : following, position);
    }

    /** Reads the page that begins there; answers the position of its last row, none when no page follows. */
    private List<String> page(List<String> position) throws SQLException {
        try (PreparedStatement statement = prepared(position.isEmpty() ? first : following, position);
                ResultSet rows = statement.executeQuery()) {
            List<String> end = START;
            for (int read = 0; rows.next(); read++) {
                if (read == PER_PAGE) {
                    return end;
                }
                rows.getString("document");
                if (read == PER_PAGE - 1) {
                    end = position(rows);
                }
            }
            return START;
        }
    }

    private List<String> position(ResultSet row) throws SQLException {
        List<String> position = new ArrayList<>();
        for (String column : order) {
            position.add(row.getString(column));
        }
        return position;
    }

    private long buffers(String sql, List<String> position) throws SQLException, JsonProcessingException {
        try (PreparedStatement statement = prepared("explain (analyze, buffers, format json) " + sql, position)) {
            statement.executeQuery().close();
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                JsonNode plan =
                        new ObjectMapper().readTree(rows.getString(1)).path(0).path("Plan");
                return plan.path("Shared Hit Blocks").asLong()
                        + plan.path("Shared Read Blocks").asLong();
            }
        }
    }

    private PreparedStatement prepared(String sql, List<String> position) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < scope.size(); i++) {
            statement.setObject(i + 1, scope.get(i));
        }
        for (int i = 0; i < position.size(); i++) {
            statement.setString(scope.size() + i + 1, position.get(i));
        }
        return statement;
    }
}
