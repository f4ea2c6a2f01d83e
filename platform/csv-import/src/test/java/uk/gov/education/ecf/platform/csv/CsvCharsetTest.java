package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

class CsvCharsetTest {

    private static final String NAME = "St Étienne’s – Collège";
    private static final String FILE = "URN,Name,Town\n1," + NAME + ",x\n";

    @Test
    void withoutACharacterSetItIsTheCallers() {
        assertRead("text/csv", Received.WINDOWS_1252);
        assertEquals(
                NAME,
                Received.rows(FILE.getBytes(Received.WINDOWS_1252), null).get(0).value("Name"));
    }

    @Test
    void withoutACharacterSetAFileThatIsUtf8IsReadAsThat() {
        assertRead("text/csv", StandardCharsets.UTF_8);
        assertRead(null, StandardCharsets.UTF_8);
        String late = "URN,Name\n" + "1,Hollybrook\n".repeat(20_000) + "2," + NAME + "\n";
        assertEquals(
                NAME,
                Received.rows(late.getBytes(StandardCharsets.UTF_8), "text/csv")
                        .get(20_000)
                        .value("Name"));
        assertEquals(
                NAME,
                Received.rows(late.getBytes(Received.WINDOWS_1252), "text/csv")
                        .get(20_000)
                        .value("Name"));
    }

    @Test
    void theContentTypeSaysTheCharacterSet() {
        assertRead("text/csv; charset=utf-8", StandardCharsets.UTF_8);
        assertRead("text/csv;header=present;charset=\"Windows-1252\"", Received.WINDOWS_1252);
        assertRead("text/csv; charset=UTF-16", StandardCharsets.UTF_16);
    }

    @Test
    void whatClientsAddUnaskedIsReadAsItsSuperset() {
        for (String name : List.of("ISO-8859-1", "latin1", "us-ascii", "ASCII")) {
            assertRead("text/csv; charset=" + name, Received.WINDOWS_1252);
        }
    }

    @Test
    void aByteOrderMarkWins() {
        byte[] marked = ("\uFEFF\"URN\"" + FILE.substring(3)).getBytes(StandardCharsets.UTF_8);
        for (String contentType : List.of("text/csv", "text/csv; charset=windows-1252", "text/csv; charset=UTF-8")) {
            assertEquals(NAME, Received.rows(marked, contentType).get(0).value("Name"));
        }
    }

    @Test
    void anUnknownCharacterSetIsRefusedBeforeTheBodyIsRead() {
        InputStream unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }
        };
        Received.refused(unread, "text/csv; charset=utf-9", 415, "charset-unsupported", "'utf-9'");
        Received.refused(unread, "text/csv; charset=\"<none>\"", 415, "charset-unsupported");
    }

    @Test
    void bytesThatAreNoTextRejectTheirRow() {
        List<CsvRow> rows = Received.rows(FILE.getBytes(Received.WINDOWS_1252), "text/csv; charset=UTF-8");
        assertEquals(
                Optional.of("The value of 'Name' holds bytes that are no text in the file's character set."),
                rows.get(0).rejection());
        List<CsvRow> others =
                Received.rows("URN,Name\n1,a\u0081b\n2,c".getBytes(StandardCharsets.ISO_8859_1), "text/csv");
        assertEquals(
                List.of(true, false),
                others.stream().map(row -> row.rejection().isPresent()).toList());
    }

    @Test
    void bytesThatAreNoTextDoNoHarmWhereNobodyReads() {
        byte[] file = "URN,Name,Town\n1,a,\u00ff\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("a", Received.rows(file, "text/csv; charset=UTF-8").get(0).value("Name"));
    }

    @Test
    void everyCharacterSetOfTheMachineIsReadOrRefused() {
        for (Charset charset : Charset.availableCharsets().values()) {
            byte[] file = "URN,Name\n1,A\n".getBytes(charset.canEncode() ? charset : StandardCharsets.UTF_8);
            try {
                Received.file(new ByteArrayInputStream(file), "text/csv; charset=" + charset.name())
                        .close();
            } catch (RequestRefused refusal) {
                assertEquals(400, refusal.status());
            }
        }
    }

    private static void assertRead(String contentType, Charset charset) {
        assertEquals(
                NAME, Received.rows(FILE.getBytes(charset), contentType).get(0).value("Name"));
    }
}
