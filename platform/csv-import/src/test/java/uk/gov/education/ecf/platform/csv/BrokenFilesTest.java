package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BrokenFilesTest {

    private static final String HEADER = "URN,Name\n";

    @Test
    void aQuoteThatIsNeverClosedIsNamedByTheLineOnWhichItOpens() {
        Received.refused(HEADER + "1,A\n2,\"B\n3,C\n", "csv-malformed", "opens on line 3 ");
        Received.refused(HEADER + "1,A\n\"2\n3\",\"B\n", "csv-malformed", "opens on line 4 ");
        Received.refused("\"URN,Name\n", "csv-malformed", "opens on line 1 ");
        Received.refused(HEADER + "1,\"A\"x\n2,\"B\n3,C\n", "csv-malformed", "opens on line 3 ");
    }

    @Test
    void theLineIsToldWhereverTheMachineStands() {
        Locale here = Locale.getDefault();
        try {
            for (String place : List.of("en-GB", "de-CH", "fr-FR", "ar-EG", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(place));
                Received.refused(HEADER + "1,A\n".repeat(12_345) + "2,\"B\n", "csv-malformed", "opens on line 12347 ");
            }
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void anOpenQuoteIsGivenUpBeforeItFillsTheMemory() {
        InputStream body = new SequenceInputStream(
                new ByteArrayInputStream((HEADER + "1,A\n2,\"B\n").getBytes(StandardCharsets.UTF_8)),
                new Repeated("3,C\n", 10_000_000));
        Received.refused(body, "text/csv", 400, "csv-malformed", "begins on line 3 ", "1048576 characters");
    }

    @Test
    void aRowOfNearlyAMegabyteIsReadAndALongerOneRefused() {
        String name = "x".repeat(Lines.LONGEST_ROW - 3);
        assertEquals(name, Received.rows(HEADER + "1," + name + "\n").get(0).value("Name"));
        Received.refused(HEADER + "1," + name + "y\n", "csv-malformed", "begins on line 2 ");
    }

    @Test
    void chunksOfHugeRowsAreShorter() {
        String row = "1," + "x".repeat(500_000) + "\n";
        try (CsvFile file = Received.file(
                new ByteArrayInputStream((HEADER + row.repeat(10)).getBytes(StandardCharsets.UTF_8)), null)) {
            List<Integer> sizes = file.chunks(1_000)
                    .map(List::size)
                    .collect()
                    .asList()
                    .await()
                    .indefinitely();
            assertEquals(List.of(3, 3, 3, 1), sizes);
        }
    }

    @Test
    void whatIsNoTextIsRefused() {
        Received.refused(HEADER + "1,A\n2,\0\n", "csv-malformed", "Line 3 holds a NUL character");
        byte[] utf16 = ("\uFEFF" + HEADER).getBytes(StandardCharsets.UTF_16LE);
        Received.refused(new ByteArrayInputStream(utf16), "text/csv", 400, "csv-malformed", "UTF-16");
    }

    @Test
    void aBodyThatBreaksOffLeavesNothingBehind() {
        InputStream reset = new InputStream() {
            @Override
            public int read() throws IOException {
                assertEquals(1, Received.openFiles());
                throw new IOException("connection reset");
            }
        };
        Received.refused(
                new SequenceInputStream(new Repeated(HEADER, 100_000), reset),
                "text/csv",
                400,
                "csv-malformed",
                "broke off");
    }
}
