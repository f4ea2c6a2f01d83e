package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SQL inside the current transaction, on its connection, in the order in which it is asked for. Parameters are {@code ?1}, {@code ?2}.
 * Every method fails with {@link IllegalStateException} outside a transaction.
 */
public final class Sql {

    private Sql() {}

    /** How many rows the statement changed. */
    public static Uni<Integer> update(String sql, Object... parameters) {
        return ask(sql, parameters).map(RowSet::rowCount);
    }

    /**
     * The rows of a query, as a single column of the given type, as records whose components are the columns in their order, or as
     * {@code Object[].class}; empty when there are none. The arrays hold a time as {@link java.time.OffsetDateTime}.
     */
    public static <T> Uni<List<T>> list(Class<T> type, String sql, Object... parameters) {
        return ask(sql, parameters).map(rows -> read(type, rows));
    }

    /** The first row of a query, empty when there is none or its single column is null. */
    public static <T> Uni<Optional<T>> one(Class<T> type, String sql, Object... parameters) {
        return list(type, sql, parameters)
                .map(rows -> rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0)));
    }

    private static Uni<RowSet<Row>> ask(String sql, Object... parameters) {
        return Uni.createFrom()
                .deferred(() -> Answers.of(UnderWay.required()
                        .connection()
                        .preparedQuery(SqlText.of(sql))
                        .execute(Tuple.wrap(SqlValues.sent(parameters)))));
    }

    private static <T> List<T> read(Class<T> type, RowSet<Row> rows) {
        List<T> read = new ArrayList<>(rows.size());
        for (Row row : rows) {
            read.add(SqlValues.read(type, values(row)));
        }
        return read;
    }

    private static Object[] values(Row row) {
        Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getValue(i);
        }
        return values;
    }
}
