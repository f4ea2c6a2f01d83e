package uk.gov.education.ecf.platform.metrics;

import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.gov.education.ecf.platform.transactions.Sql;

/**
 * A number that is counted of the database, or several told apart by labels, shown as gauges.
 *
 * @param name       as Prometheus shows it, with its unit unless it is a plain number
 * @param help       what it says, without the full stop
 * @param sql        answers a row for each number: the values of the labels, and behind them the number. Without labels no row is 0
 * @param labels     their names; few values each, for every one is a time series
 * @param parameters of the SQL, asked for before each count
 * @param slow       whether it takes a look at a whole table, and so is counted less often
 */
public record Counting(
        String name, String help, String sql, List<String> labels, Supplier<List<Object>> parameters, boolean slow) {

    /** Of what an index finds at once, without labels or parameters. */
    public static Counting of(String name, String help, String sql) {
        return new Counting(name, help, sql, List.of(), List::of, false);
    }

    public Counting by(String... names) {
        return new Counting(name, help, sql, List.of(names), parameters, slow);
    }

    public Counting with(Supplier<Object> parameter) {
        return new Counting(name, help, sql, labels, () -> List.of(parameter.get()), slow);
    }

    public Counting slowly() {
        return new Counting(name, help, sql, labels, parameters, true);
    }

    /** Within the current transaction: the numbers, by the values of the labels. */
    Uni<Map<List<String>, Double>> numbers() {
        return Sql.list(Object[].class, sql, parameters.get().toArray()).map(this::read);
    }

    private Map<List<String>, Double> read(List<Object[]> rows) {
        return rows.isEmpty() && labels.isEmpty()
                ? Map.of(List.of(), 0.0)
                : rows.stream().collect(Collectors.toMap(this::values, this::number));
    }

    private List<String> values(Object[] row) {
        return Arrays.stream(row, 0, labels.size()).map(String::valueOf).toList();
    }

    private double number(Object[] row) {
        return ((Number) row[labels.size()]).doubleValue();
    }
}
