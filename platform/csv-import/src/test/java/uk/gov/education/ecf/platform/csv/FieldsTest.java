package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

class FieldsTest {

    /** What no row may have more of, one more, and the end of the line: whatever the parser keeps, it is of these. */
    @Example
    void ofAMegabyteOfCommasTheParserIsGivenAThousand() throws IOException {
        Lines lines = new Lines(new StringReader(",".repeat(1 << 20) + "\n"));
        char[] given = new char[8192];
        assertEquals(Fields.MOST + 1, lines.read(given, 0, given.length));
        assertEquals(-1, lines.read(given, 0, given.length));
    }

    @Property(tries = 2_000)
    void aFieldIsWhatTheParserTakesForOne(@ForAll("rows") String row) throws IOException {
        Optional<Integer> parsed = parsed(row);
        parsed.ifPresent(fields -> assertEquals(fields > Fields.MOST, isTooWide(row), row));
    }

    /** Fields around the bound, quoted or not, with quotes, commas and line ends in them. */
    @Provide
    Arbitrary<String> rows() {
        Arbitrary<String> odd = Arbitraries.of(
                "",
                "a",
                "\"a,b\"",
                "\"\"\"\"",
                "\"\"",
                "\"a\nb,\"\"\"",
                "a\"b",
                "a\"",
                " \"a",
                "\"a\" ",
                "\"\"\",\"\"\"");
        Arbitrary<String> few = odd.list().ofMinSize(1).ofMaxSize(20).map(fields -> String.join(",", fields));
        return few.flatMap(text -> Arbitraries.integers()
                .between(Fields.MOST - 25, Fields.MOST + 5)
                .map(commas -> text + ",".repeat(commas)));
    }

    /** Nothing where it is no CSV, or several rows. */
    private static Optional<Integer> parsed(String row) throws IOException {
        List<CSVRecord> records = new ArrayList<>();
        CSVFormat.RFC4180.parse(new StringReader(row)).forEach(records::add);
        return records.size() == 1 ? Optional.of(records.get(0).size()) : Optional.empty();
    }

    private static boolean isTooWide(String row) {
        Fields fields = new Fields();
        for (char character : row.toCharArray()) {
            fields.take(character, character == '\n');
        }
        return fields.areTooMany();
    }
}
