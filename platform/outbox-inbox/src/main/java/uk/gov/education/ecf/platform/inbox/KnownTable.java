package uk.gov.education.ecf.platform.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.id.Id;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Sql;

/**
 * A {@code known_*} table: one row for each thing that is remembered, with a key column of its own and {@code version bigint},
 * the version of the aggregate that the row tells of. An older version never overwrites a newer one, in whatever order and from
 * however many transactions they come; an equal version does, which is what lets a rebuild repair.
 */
public final class KnownTable {

    private static final String VERSION = "version";

    private final String name;
    private final String key;

    private KnownTable(String name, String key) {
        this.name = name;
        this.key = key;
    }

    /** @param key the column that says which thing a row is about; the table's primary key */
    public static KnownTable named(String name, String key) {
        return new KnownTable(name, key);
    }

    /** A row about the thing of that id, to be completed and remembered. */
    public Row row(Id id) {
        return new Row().with(key, id);
    }

    /**
     * Remembers what events tell of as many things inside the current transaction, in one statement and in the order of the keys,
     * so that two who remember never wait for each other crosswise. The rows stay locked until the transaction ends.
     *
     * @param row what an event tells, of a thing whose key is a UUID; all with the same columns
     * @return the events that were remembered, in their order; what is missing is older than what is remembered already
     */
    public <E extends Event> Uni<List<E>> rememberAll(List<E> events, Function<? super E, Row> row) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<Row> rows = events.stream().map(row).toList();
        List<Map<String, Object>> told = IntStream.range(0, events.size())
                .mapToObj(i -> rows.get(i).columns(events.get(i).version()))
                .toList();
        return Sql.list(UUID.class, rows.get(0).upsertAndTell(), JsonRows.of(told))
                .map(Set::copyOf)
                .map(written -> IntStream.range(0, events.size())
                        .filter(i -> written.contains(rows.get(i).columns.get(key)))
                        .mapToObj(events::get)
                        .toList());
    }

    /** What one event tells of one thing. The columns that are not named keep what they hold. */
    public final class Row {

        private final Map<String, Object> columns = new TreeMap<>();

        private Row() {}

        /**
         * @param value an id, text, number, boolean, date or time, or null
         */
        public Row with(String column, Object value) {
            columns.put(column, value instanceof Id id ? id.value() : value);
            return this;
        }

        /**
         * Inside the current transaction, in one statement. The row stays locked until the transaction ends.
         *
         * @return false when something newer is remembered already; then the row stays as it was
         */
        public Uni<Boolean> remember(long version) {
            return Sql.update(upsert(JsonRows.from(name)), row(version)).map(written -> written > 0);
        }

        /**
         * As {@link #remember}.
         *
         * @return whether something reads differently now, the version aside; also when nothing was remembered before
         */
        public Uni<Boolean> rememberChange(long version) {
            return Sql.list(Integer.class, upsertAndCompare(), row(version)).map(changed -> !changed.isEmpty());
        }

        private String row(long version) {
            return JsonRows.of(List.of(columns(version)));
        }

        private Map<String, Object> columns(long version) {
            Map<String, Object> row = new TreeMap<>(columns);
            row.put(VERSION, version);
            return row;
        }

        private String upsertAndTell() {
            return "with written as (" + upsert(JsonRows.from(name) + " as told order by " + key) + " returning known."
                    + key + " as thing) select thing from written";
        }

        private String upsert(String rows) {
            return "insert into " + name + " as known (" + each("%s") + ", version) select " + each("%s")
                    + ", version from " + rows + " on conflict (" + key + ") do update set "
                    + each("%1$s = excluded.%1$s")
                    + ", version = excluded.version where known.version <= excluded.version";
        }

        /** The row as it was is locked before it is compared: what others write meanwhile is part of the comparison. */
        private String upsertAndCompare() {
            return "with told as materialized (select * from " + JsonRows.from(name)
                    + "), before as materialized (select * from "
                    + name + " where " + key + " = (select " + key + " from told) for update), written as ("
                    + upsert("told where (select count(*) from before) >= 0") + " returning known.*)"
                    + " select 1 from written as w left join before as b on true where (" + each("w.%s")
                    + ") is distinct from (" + each("b.%s") + ")";
        }

        private String each(String sql) {
            return columns.keySet().stream().map(sql::formatted).collect(Collectors.joining(", "));
        }
    }
}
