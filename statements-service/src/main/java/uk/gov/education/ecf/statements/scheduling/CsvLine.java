package uk.gov.education.ecf.statements.scheduling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One line of a file. Each is parsed by itself, so that an unbalanced quote spoils its own line and not the rest of the file. */
record CsvLine(int number, String text) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setTrim(true).get();

    boolean isBlank() {
        return text.isBlank();
    }

    /** Empty when the line is no CSV. */
    Optional<List<String>> values() {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? Optional.of(records.get(0).toList()) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
