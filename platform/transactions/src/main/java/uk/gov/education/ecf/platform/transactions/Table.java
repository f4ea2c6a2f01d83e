package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table of which a record is a row: the columns are the record's components, {@code lead_provider_id} that of {@code leadProviderId},
 * and its key is one of them or several. Columns that the record does not name are the database's own. Every method needs the caller's
 * transaction; what is read is a copy that nothing writes back.
 *
 * @param <R> what a row is read as and written from
 */
public final class Table<R extends Record> {

    private final Class<R> rows;
    private final String select;
    private final String insert;
    private final String update;

    private Table(String name, Class<R> rows, List<String> key) {
        this.rows = rows;
        String columns = RecordRows.columns(rows);
        List<String> others = RecordRows.columnsOf(rows).stream()
                .filter(column -> !key.contains(column))
                .toList();
        this.select = "select " + columns + " from " + name + " ";
        this.insert = "insert into " + name + " (" + columns + ") select " + columns + " from " + JsonRows.from(name);
        this.update = others.isEmpty() ? "" : update(name, key, others);
    }

    /** @param key the columns by which a row is found again; {@code id} if none are named */
    public static <R extends Record> Table<R> of(String name, Class<R> rows, String... key) {
        return new Table<>(name, rows, key.length == 0 ? List.of("id") : List.of(key));
    }

    /** {@code select} of all columns from the table, to be followed by what else the query needs. */
    public String select() {
        return select;
    }

    /** {@code insert} of the rows that parameter {@code ?1} holds ({@link JsonRows#ofRecords}), to be followed by what else the statement needs. */
    public String insert() {
        return insert;
    }

    /**
     * The rows that a condition picks.
     *
     * @param rest what follows the table's name: {@code where cohort = ?1 order by id for share} (see {@link Locks})
     */
    public Uni<List<R>> list(String rest, Object... parameters) {
        return Sql.list(rows, select + rest, parameters);
    }

    /** The first of {@link #list}. */
    public Uni<Optional<R>> one(String rest, Object... parameters) {
        return Sql.one(rows, select + rest, parameters);
    }

    /** Adds them; fails on the key's constraint where one is there already. */
    public Uni<Void> addAll(Collection<R> added) {
        return added.isEmpty() ? OneByOne.nothing() : adding(added).send();
    }

    /** As {@link #addAll}, to be sent together with what is written beside them; at least one. */
    public SqlStatement adding(Collection<R> added) {
        return SqlStatement.of(insert, JsonRows.ofRecords(added));
    }

    /** Makes the rows of these keys what is given; those that are so already are left alone, and those that are not there are not made. */
    public Uni<Void> saveAll(Collection<R> changed) {
        return changed.isEmpty() ? OneByOne.nothing() : saving(changed).send();
    }

    /** As {@link #saveAll}, to be sent together with what is written beside them; at least one. */
    public SqlStatement saving(Collection<R> changed) {
        return SqlStatement.of(update, JsonRows.ofRecords(changed), changed.size());
    }

    /**
     * The planner expects a hundred rows of a function, for which it would read a table of 20,000 from end to end; a limit whose value it
     * cannot see makes them ten, which it looks up.
     */
    private static String update(String name, List<String> key, List<String> others) {
        return "update " + name + " as kept set "
                + others.stream().map(column -> column + " = given." + column).collect(Collectors.joining(", "))
                + " from (select * from " + JsonRows.from(name) + " limit (select cast(?2 as int))) as given where "
                + key.stream()
                        .map(column -> "kept." + column + " = given." + column)
                        .collect(Collectors.joining(" and "))
                + " and (" + named("kept", others) + ") is distinct from (" + named("given", others) + ")";
    }

    private static String named(String table, List<String> columns) {
        return columns.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
    }
}
