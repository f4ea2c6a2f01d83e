package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

class CsvFileProperties {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    @Property(tries = 500)
    void whateverIsWrittenIsReadBackRowForRow(
            @ForAll("tables") List<List<String>> table, @ForAll("lineEnds") String lineEnd, @ForAll QuoteMode quotes)
            throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setRecordSeparator(lineEnd)
                .setQuoteMode(usable(quotes))
                .get();
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord("URN", "Name", "Email");
            for (List<String> row : table) {
                expected.add(lineBreaks(text) + 1 + ": "
                        + row.stream().map(String::strip).toList());
                printer.printRecord(row);
            }
        }
        assertEquals(
                expected,
                Received.rows(text.toString()).stream()
                        .map(CsvFileProperties::told)
                        .toList());
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings()
                .withChars("ab ,\"\"\n\r’é;'")
                .ofMaxLength(12)
                .list()
                .ofSize(3)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n");
    }

    /** The others need an escape character, or quote what is written as null. */
    private static QuoteMode usable(QuoteMode any) {
        return any == QuoteMode.NONE ? QuoteMode.ALL : any;
    }

    private static int lineBreaks(CharSequence text) {
        return (int) LINE_BREAK.matcher(text).results().count();
    }

    private static String told(CsvRow row) {
        return row.line() + ": "
                + (row.rejection().isPresent()
                        ? row.rejection()
                        : List.of(row.value("URN"), row.value("Name"), row.value("Email")));
    }
}
