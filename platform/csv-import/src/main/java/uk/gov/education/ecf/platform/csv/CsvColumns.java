package uk.gov.education.ecf.platform.csv;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns that an import reads, by their exact names in the header, in any order and among any others.
 *
 * @param required must be in the header, each once
 * @param optional may be missing, but are not there twice either
 */
public record CsvColumns(List<String> required, List<String> optional) {

    public CsvColumns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        if (new HashSet<>(names(required, optional)).size() < required.size() + optional.size()) {
            throw new IllegalArgumentException("a column is named twice");
        }
    }

    public static CsvColumns required(String... names) {
        return new CsvColumns(List.of(names), List.of());
    }

    /** These columns and those. */
    public CsvColumns optional(String... names) {
        return new CsvColumns(required, names(optional, List.of(names)));
    }

    List<String> names() {
        return names(required, optional);
    }

    private static List<String> names(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
