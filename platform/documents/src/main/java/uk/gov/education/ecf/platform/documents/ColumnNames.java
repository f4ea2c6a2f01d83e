package uk.gov.education.ecf.platform.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The columns that all rows of one statement share, in alphabetical order wherever the rows come from. */
record ColumnNames(List<String> all) {

    static ColumnNames of(List<Map<String, Object>> rows) {
        Set<String> first = rows.get(0).keySet();
        for (Map<String, Object> row : rows) {
            if (!row.keySet().equals(first)) {
                throw new IllegalArgumentException(
                        "rows of one statement name different columns: " + first + " and " + row.keySet());
            }
        }
        return new ColumnNames(List.copyOf(new TreeSet<>(first)));
    }

    String list() {
        return String.join(", ", all);
    }

    String listOf(String alias) {
        return each(", ", column -> alias + "." + column);
    }

    String equal(String left, String right) {
        return each(" and ", column -> left + "." + column + " = " + right + "." + column);
    }

    String each(String separator, UnaryOperator<String> sql) {
        return all.stream().map(sql).collect(Collectors.joining(separator));
    }
}
