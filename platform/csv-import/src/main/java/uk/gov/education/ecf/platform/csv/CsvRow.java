package uk.gov.education.ecf.platform.csv;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import uk.gov.education.ecf.platform.jsonapi.text.Characters;

/** A row of a file: the values of the columns that the import reads, or why they cannot be read. */
public final class CsvRow {

    private final int line;
    private final Header header;
    private final Map<String, String> values;
    private final String fault;

    private CsvRow(int line, Header header, Map<String, String> values, String fault) {
        this.line = line;
        this.header = header;
        this.values = values;
        this.fault = fault;
    }

    static CsvRow of(Row row, Header header) {
        if (row.fault() != null) {
            return rejected(row, header, row.fault());
        }
        CSVRecord found = row.values();
        if (found.size() != header.width()) {
            return rejected(
                    row,
                    header,
                    "The row has " + count(found.size(), "value") + " under " + count(header.width(), "column") + ".");
        }
        return header.names().stream()
                .filter(header.positions()::containsKey)
                .flatMap(name -> faultOf(name, valueOf(name, found, header)).stream())
                .findFirst()
                .map(fault -> rejected(row, header, fault))
                .orElseGet(() -> new CsvRow(row.line(), header, valuesOf(found, header), null));
    }

    /** The line on which the row begins; the header is line 1, line breaks within quotes count. */
    public int line() {
        return line;
    }

    /** Why the row cannot be read; such a row has no values. */
    public Optional<String> rejection() {
        return Optional.ofNullable(fault);
    }

    /** Without the space around it; empty when it is blank or the file has no such optional column. */
    public String value(String column) {
        return optional(column).orElse("");
    }

    /** {@link #value}, or nothing when the file has no such column. */
    public Optional<String> optional(String column) {
        if (fault != null) {
            throw new IllegalStateException("line " + line + " was rejected: " + fault);
        }
        if (!header.names().contains(column)) {
            throw new IllegalArgumentException("the import does not read the column " + column);
        }
        return Optional.ofNullable(values.get(column));
    }

    int length() {
        return fault == null ? values.values().stream().mapToInt(String::length).sum() : fault.length();
    }

    private static CsvRow rejected(Row row, Header header, String fault) {
        return new CsvRow(row.line(), header, Map.of(), fault);
    }

    private static Optional<String> faultOf(String name, String value) {
        if (value.indexOf(RowReader.UNDECODABLE) >= 0) {
            return Optional.of("The value of '" + name + "' holds bytes that are no text in the file's character set.");
        }
        return Characters.areAllowed(value)
                ? Optional.empty()
                : Optional.of("The value of '" + name + "' holds a control character. Remove it.");
    }

    private static Map<String, String> valuesOf(CSVRecord found, Header header) {
        return header.positions().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> valueOf(name, found, header)));
    }

    private static String valueOf(String name, CSVRecord found, Header header) {
        return found.get(header.positions().get(name)).strip();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
