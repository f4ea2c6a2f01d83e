package uk.gov.education.ecf.platform.transactions;

import io.vertx.sqlclient.data.Numeric;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/** Values between the code and the driver, which knows times with an offset only. */
final class SqlValues {

    private SqlValues() {}

    static Object[] sent(Object... parameters) {
        return Arrays.stream(parameters).map(SqlValues::sent).toArray();
    }

    /** The row itself, as a record, or its only column. */
    static <T> T read(Class<T> type, Object[] row) {
        if (type.isRecord()) {
            return RecordRows.read(type, row);
        }
        return type.cast(type == Object[].class ? columns(row) : column(type, row[0]));
    }

    private static Object[] columns(Object[] row) {
        return Arrays.stream(row).map(SqlValues::exact).toArray();
    }

    private static Object sent(Object value) {
        return value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value;
    }

    static Object column(Class<?> type, Object value) {
        return type == Instant.class && value instanceof OffsetDateTime time ? time.toInstant() : exact(value);
    }

    /** The driver has a type of its own for numbers of any size. */
    private static Object exact(Object value) {
        return value instanceof Numeric number ? number.bigDecimalValue() : value;
    }
}
