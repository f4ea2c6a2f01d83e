package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /** Finding 14. */
    @Test
    void aStrayByteRejectsItsRowAndTheRestIsReadAsWhatItIs() throws Exception {
        String names = ("1," + NAME + ",x\n").repeat(3);
        for (String stray : List.of("2,Col\u00e8ge,x\n", "2,\u0092,x\n", "2,\u00c3,x\n", "2,\u00e2\u0082,x\n")) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(("URN,Name,Town\n" + names).getBytes(StandardCharsets.UTF_8));
            file.write(stray.getBytes(StandardCharsets.ISO_8859_1));
            file.write(names.getBytes(StandardCharsets.UTF_8));
            List<CsvRow> rows = Received.rows(file.toByteArray(), "text/csv");
            assertEquals(7, rows.size());
            for (CsvRow row : rows) {
                assertEquals(row.line() == 5, row.rejection().isPresent());
                assertEquals(NAME, row.rejection().isPresent() ? NAME : row.value("Name"));
            }
        }
    }

    /** Finding 14: whichever it were read as, some names would be garbled. */
    @Test
    void aFileThatMayBeEitherIsRefused() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(FILE.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 3; i++) {
            file.write(("2," + NAME + ",x\n").getBytes(Received.WINDOWS_1252));
        }
        Received.refused(new ByteArrayInputStream(file.toByteArray()), "text/csv", 400, "csv-malformed", "charset=");
        assertEquals(
                4,
                Received.rows(file.toByteArray(), "text/csv; charset=windows-1252")
                        .size());
        assertEquals(
                4, Received.rows(file.toByteArray(), "text/csv; charset=utf-8").size());
    }

    /** Finding 14: what stands on either side of a buffer's end counts as it does elsewhere. */
    @Test
    void charactersAndFaultsAreCountedAcrossBuffers() throws Exception {
        for (int ahead = 65_530; ahead < 65_540; ahead++) {
            byte[] text = ("x".repeat(ahead) + "\u20ac\u00e9").getBytes(StandardCharsets.UTF_8);
            assertEquals(new Utf8Evidence(2, 0), Utf8Evidence.of(new ByteArrayInputStream(text)));
            byte[] cut = Arrays.copyOf(text, text.length - 1);
            assertEquals(new Utf8Evidence(1, 1), Utf8Evidence.of(new ByteArrayInputStream(cut)));
        }
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
