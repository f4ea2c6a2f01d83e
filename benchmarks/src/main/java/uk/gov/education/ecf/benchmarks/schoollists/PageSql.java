package uk.gov.education.ecf.benchmarks.schoollists;

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

    private static final int COHORT = 2024;
    private static final int PER_PAGE = 100;
    private static final List<String> START = List.of();

    private final Connection connection;
    private final String first;
    private final String following;

    /** @param sent what PostgreSQL logged of a first page and the pages behind it */
    PageSql(Connection connection, List<String> sent) {
        this.connection = connection;
        this.first = sent.get(0).replaceAll("\\$\\d", "?");
        this.following = sent.get(1).replaceAll("\\$\\d", "?");
    }

    /** What a page showed, and the position of its last row; none when no page follows. */
    private record Page(List<String> documents, List<String> end) {}

    /** From the first page to the last one, each behind the last row of the one before. */
    Walk walk() throws SQLException {
        Walk walk = new Walk();
        List<String> position = START;
        do {
            long start = System.nanoTime();
            Page page = page(position);
            walk.add(System.nanoTime() - start, page.documents);
            position = page.end;
        } while (!position.isEmpty());
        return walk;
    }

    /** Where the pages begin. */
    List<List<String>> positions() throws SQLException {
        List<List<String>> positions = new ArrayList<>(List.of(START));
        for (List<String> next = page(START).end; !next.isEmpty(); next = page(next).end) {
            positions.add(next);
        }
        return positions;
    }

    /** Buffers that PostgreSQL looks into for the page that begins there. */
    long buffersBehind(List<String> position) throws SQLException, JsonProcessingException {
        return buffers(position.isEmpty() ? first : following, position);
    }

    private Page page(List<String> position) throws SQLException {
        try (PreparedStatement statement = prepared(position.isEmpty() ? first : following, position);
                ResultSet rows = statement.executeQuery()) {
            List<String> documents = new ArrayList<>();
            String[] last = {};
            while (rows.next()) {
                String[] here = (String[]) rows.getArray(2).getArray();
                if (documents.size() == PER_PAGE) {
                    return new Page(documents, List.of(last));
                }
                documents.add(rows.getString(1));
                last = here;
            }
            return new Page(documents, START);
        }
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
        statement.setInt(1, COHORT);
        for (int i = 0; i < position.size(); i++) {
            statement.setString(i + 2, position.get(i));
        }
        return statement;
    }
}
