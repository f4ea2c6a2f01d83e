package uk.gov.education.ecf.platform.testkit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks into a database behind the application's back, each statement committed at once. Parameters are
 * {@code ?}; an {@link Instant} may be given and asked for.
 */
public final class Database {

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private final String url;

    private Database(String name) {
        this.url =
                "jdbc:postgresql://127.0.0.1:" + LocalInfrastructure.postgres().port() + "/" + name;
    }

    /** The database of the application under test. */
    public static Database ofApplication() {
        return new Database(LocalInfrastructure.DATABASE);
    }

    /** Another database of the same server, made unless it exists. */
    public static Database named(String name) {
        Database server = new Database("postgres");
        if (server.value(Long.class, "select count(*) from pg_database where datname = ?", name)
                        .orElseThrow()
                == 0) {
            server.execute("create database \"" + name + "\"");
        }
        return new Database(name);
    }

    public String jdbcUrl() {
        return url;
    }

    /** The first column of the first row; empty if there is no row or the value is null. */
    public <T> Optional<T> value(Class<T> type, String sql, Object... parameters) {
        return values(type, sql, parameters).stream().findFirst().flatMap(first -> first);
    }

    /** The first column of every row, nulls left out. */
    public <T> List<T> list(Class<T> type, String sql, Object... parameters) {
        return values(type, sql, parameters).stream().flatMap(Optional::stream).toList();
    }

    /** Every row, by column name. */
    public List<Map<String, Object>> rows(String sql, Object... parameters) {
        return run(sql, parameters, statement -> {
            List<Map<String, Object>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
            return rows;
        });
    }

    public long count(String table) {
        return countWhere(table, "true");
    }

    /** For example {@code countWhere("outbox", "published_at is null and key = ?", key)}. */
    public long countWhere(String table, String condition, Object... parameters) {
        return value(Long.class, "select count(*) from " + table + " where " + condition, parameters)
                .orElseThrow();
    }

    /** Answers the number of rows that changed. */
    public int execute(String sql, Object... parameters) {
        return run(sql, parameters, statement -> {
            statement.execute();
            return Math.max(statement.getUpdateCount(), 0);
        });
    }

    private <T> List<Optional<T>> values(Class<T> type, String sql, Object... parameters) {
        return run(sql, parameters, statement -> {
            List<Optional<T>> values = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    values.add(Optional.ofNullable(read(type, result)));
                }
            }
            return values;
        });
    }

    private <T> T run(String sql, Object[] parameters, Work<T> work) {
        try {
            return Sessions.use(url, connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    bind(statement, parameters);
                    return work.on(statement);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    private static void bind(PreparedStatement statement, Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(
                    i + 1, parameters[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : parameters[i]);
        }
    }

    private static <T> T read(Class<T> type, ResultSet result) throws SQLException {
        if (type == Instant.class) {
            OffsetDateTime time = result.getObject(1, OffsetDateTime.class);
            return time == null ? null : type.cast(time.toInstant());
        }
        return result.getObject(1, type);
    }

    private static Map<String, Object> row(ResultSet result) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            row.put(result.getMetaData().getColumnLabel(column), result.getObject(column));
        }
        return row;
    }
}
