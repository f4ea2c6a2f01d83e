package uk.gov.education.ecf.platform.transactions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Any number of rows as one parameter: a JSON array of objects, whose members PostgreSQL reads by the types of the table's
 * columns. Nulls and arrays need nothing said about their types that way.
 */
public final class JsonRows {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, Integer.class, Long.class, Boolean.class, Integer[].class, String[].class);
    private static final Set<Class<?>> AS_TEXT = Set.of(UUID.class, LocalDate.class, BigDecimal.class);

    private JsonRows() {}

    /**
     * The rows of parameter {@code ?1} as a FROM item, with the columns of the table. The driver sends a string as a JSON string
     * where JSON is expected: hence the text.
     */
    public static String from(String table) {
        return from(table, 1);
    }

    /** As {@link #from(String)}, for the parameter of that number. */
    public static String from(String table, int parameter) {
        return "json_populate_recordset(cast(null as " + table + "), cast(cast(?" + parameter + " as text) as json))";
    }

    /**
     * The parameter.
     *
     * @throws IllegalArgumentException if a value is of a type that has no column type here
     */
    public static String of(List<Map<String, Object>> rows) {
        try {
            return MAPPER.writeValueAsString(rows.stream().map(JsonRows::object).toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of records, each component for the column of its name, {@code leadProviderId} for {@code lead_provider_id}. */
    public static String ofRecords(Collection<? extends Record> rows) {
        return of(rows.stream().map(RecordRows::row).toList());
    }

    /**
     * That a row can be written, long before it is.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public static void require(Map<String, Object> row) {
        row.values().forEach(JsonRows::member);
    }

    private static Map<String, Object> object(Map<String, Object> row) {
        Map<String, Object> object = new HashMap<>();
        row.forEach((column, value) -> object.put(column, member(value)));
        return object;
    }

    /** PostgreSQL would round what is finer than a microsecond, and rounding up is a time that has not come yet. */
    private static Object member(Object value) {
        if (value instanceof Instant time) {
            return time.truncatedTo(ChronoUnit.MICROS).toString();
        } else if (value instanceof UUID[] ids) {
            return Arrays.stream(ids).map(JsonRows::member).toList();
        } else if (value == null || PLAIN.contains(value.getClass())) {
            return value;
        } else if (AS_TEXT.contains(value.getClass())) {
            return value.toString();
        }
        throw new IllegalArgumentException("a column cannot hold " + value);
    }
}
