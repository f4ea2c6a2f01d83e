package uk.gov.education.ecf.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** One line of a calendar file, read strictly: every refusal knows where it stands. */
record CsvRow(String file, int line, CSVRecord values) {

    InvalidCalendarException refuse(String reason) {
        return new InvalidCalendarException(file, line, reason);
    }

    String text(String column) {
        return optional(column).orElseThrow(() -> refuse(column + " is blank"));
    }

    /** A word out of a closed vocabulary. */
    <T> T known(String column, Function<String, Optional<T>> vocabulary) {
        String text = text(column);
        return vocabulary.apply(text).orElseThrow(() -> refuse("unknown " + column + " " + text));
    }

    LocalDate date(String column) {
        return parseDate(column, text(column));
    }

    /** Null when blank. */
    LocalDate dateOrNull(String column) {
        return optional(column).map(text -> parseDate(column, text)).orElse(null);
    }

    int year(String column) {
        String text = text(column);
        if (!text.matches("[0-9]{4}")) {
            throw refuse(column + " is not a year of four digits: " + text);
        }
        return Integer.parseInt(text);
    }

    boolean flag(String column) {
        return switch (text(column)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refuse(column + " is neither true nor false: " + text(column));
        };
    }

    private Optional<String> optional(String column) {
        return Optional.of(values.get(column)).filter(text -> !text.isBlank());
    }

    private LocalDate parseDate(String column, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refuse(column + " is not a date (YYYY-MM-DD): " + text);
        }
    }
}
