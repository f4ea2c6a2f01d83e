package uk.gov.education.ecf.platform.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a text, the header among them, and goes on at the next line where one is no CSV. Blocks. */
final class RowReader {

    /** Stands for bytes that are no text in the file's character set; no text holds this code point. */
    static final char UNDECODABLE = '\uFDD0';

    private static final Pattern LINE_OF_OPEN_QUOTE = Pattern.compile("startline ([^)]+)");

    private final Lines lines;
    private CSVParser parser;
    private Iterator<CSVRecord> records;
    private int linesBefore;

    RowReader(InputStream bytes, Charset charset) throws IOException {
        lines = new Lines(new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .replaceWith("" + UNDECODABLE)
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        parseFromHere();
    }

    /** Empty at the end. Blank lines are passed over. */
    Optional<Row> next() throws IOException {
        int line = line() + 1;
        lines.beginRow(line);
        try {
            while (records.hasNext()) {
                CSVRecord values = records.next();
                if (!isBlank(values)) {
                    return Optional.of(row(line, values));
                }
                line = line() + 1;
                lines.beginRow(line);
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.of(notCsv(line, e.getCause()));
        }
    }

    private static Row row(int line, CSVRecord values) {
        return values.size() <= Fields.MOST
                ? new Row(line, values, null)
                : new Row(
                        line,
                        null,
                        "The row has more than " + Fields.MOST + " values; the rest of its line was skipped.");
    }

    private Row notCsv(int line, IOException fault) throws IOException {
        if (!(fault instanceof CSVException)) {
            throw fault;
        }
        if (lines.atEnd()) {
            throw CsvRefusals.openQuote(lineOfOpenQuote(fault.getMessage()).orElse(line));
        }
        int faulty = line();
        lines.skipRestOfLine();
        parseFromHere();
        return new Row(
                line,
                null,
                "A closing quote on line " + faulty
                        + " is followed by neither a comma nor the end of the row; the rest of that line was skipped.");
    }

    private void parseFromHere() throws IOException {
        linesBefore = lines.ended();
        parser = CSVParser.builder()
                .setReader(lines)
                .setFormat(CSVFormat.RFC4180)
                .get();
        records = parser.iterator();
    }

    private int line() {
        return linesBefore + (int) parser.getCurrentLineNumber();
    }

    /** Grouped as the machine's language does it. */
    private Optional<Integer> lineOfOpenQuote(String message) {
        return LINE_OF_OPEN_QUOTE
                .matcher(message)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .map(told -> linesBefore + Integer.parseInt(told.replaceAll("\\P{Nd}", "")));
    }

    private static boolean isBlank(CSVRecord values) {
        return values.size() == 1 && values.get(0).isBlank();
    }
}
