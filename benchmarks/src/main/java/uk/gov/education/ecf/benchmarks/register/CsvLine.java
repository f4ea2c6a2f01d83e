package uk.gov.education.ecf.benchmarks.register;

import java.util.Collection;
import java.util.stream.Collectors;

/** A line as the register writes it: numbers bare, everything else within quotes. */
final class CsvLine {

    static final String END = "\r\n";

    private CsvLine() {}

    static String of(Collection<String> values) {
        return values.stream().map(CsvLine::written).collect(Collectors.joining(",", "", END));
    }

    private static String written(String value) {
        boolean bare = value.isEmpty() || value.chars().allMatch(character -> character >= '0' && character <= '9');
        return bare ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
