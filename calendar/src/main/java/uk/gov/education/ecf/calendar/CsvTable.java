package uk.gov.education.ecf.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a file with a header line; columns beyond the expected ones are ignored. */
final class CsvTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setTrim(true)
            .get();

    private CsvTable() {}

    static List<CsvRow> read(String file, String text, List<String> columns) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            requireColumns(file, parser.getHeaderNames(), columns);
            return rows(file, parser);
        } catch (IllegalArgumentException e) {
            throw new InvalidCalendarException(file, 1, "a column name is repeated or missing", e);
        } catch (IOException e) {
            throw new InvalidCalendarException(file, 1, "not readable as CSV", e);
        }
    }

    private static void requireColumns(String file, List<String> present, List<String> columns) {
        List<String> missing =
                columns.stream().filter(column -> !present.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new InvalidCalendarException(file, 1, "missing column " + String.join(", ", missing));
        }
    }

    private static List<CsvRow> rows(String file, CSVParser parser) {
        List<CsvRow> rows = new ArrayList<>();
        try {
            for (CSVRecord values : parser) {
                rows.add(row(file, parser, values));
            }
        } catch (UncheckedIOException e) {
            int line = (int) parser.getCurrentLineNumber();
            throw new InvalidCalendarException(file, line, "not readable as CSV", e);
        }
        return rows;
    }

    private static CsvRow row(String file, CSVParser parser, CSVRecord values) {
        CsvRow row = new CsvRow(file, (int) parser.getCurrentLineNumber(), values);
        if (!values.isConsistent()) {
            throw row.refuse(
                    values.size() + " values under " + parser.getHeaderNames().size() + " columns");
        }
        return row;
    }
}
