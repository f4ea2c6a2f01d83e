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

    /** The row itself, or its only column. */
    static <T> T read(Class<T> type, Object[] row) {
        return type.cast(type == Object[].class ? row : column(type, row[0]));
    }

    private static Object sent(Object value) {
        return value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value;
    }

    private static Object column(Class<?> type, Object value) {
        if (type == Instant.class && value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof Numeric number ? number.bigDecimalValue() : value;
    }
}
