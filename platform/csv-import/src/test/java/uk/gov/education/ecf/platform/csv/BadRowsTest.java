package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BadRowsTest {

    private static final String HEADER = "URN,Name,Town\n";
    private static final String STRAY =
            "is followed by neither a comma nor the end of the row; the rest of that line was skipped.";

    @Test
    void aRowOfTheWrongLengthIsRejectedByItsLine() {
        List<CsvRow> rows = Received.rows(HEADER + "1,A,B\n2,C\n3,D,E,F\n4\n5,G,H");
        assertEquals(
                "2: 1, 3: The row has 2 values under 3 columns., 4: The row has 4 values under 3 columns., "
                        + "5: The row has 1 value under 3 columns., 6: 5",
                told(rows));
        assertThrows(IllegalStateException.class, () -> rows.get(1).value("URN"));
    }

    @Test
    void blankLinesAreNoRows() {
        assertEquals("4: 1, 7: 2", told(Received.rows(HEADER + "\n  \n1,A,B\r\n\r\n\n2,C,D\n\n\n")));
    }

    @Test
    void aRowOfBlankValuesIsARow() {
        assertEquals("2: ", told(Received.rows(HEADER + ",,\n")));
    }

    @Test
    void lineBreaksWithinQuotesCountAsLines() {
        assertEquals("2: 1, 5: 2, 7: 3", told(Received.rows(HEADER + "1,\"St\nMary\r\n\",B\n2,\"\n\",D\n3,E,F")));
        assertEquals("2: 1, 4: 2", told(Received.rows("URN,Name,Town\r1,\"St\rMary\",B\r2,C,D\r")));
    }

    @Test
    void quotesWithinQuotesAreDoubled() {
        assertEquals(
                "St \"Mary\", the 1st",
                Received.rows(HEADER + "1,\"St \"\"Mary\"\", the 1st\",B")
                        .get(0)
                        .value("Name"));
    }

    @Test
    void aStrayCharacterAfterAQuoteSpoilsItsRowAndNotTheRest() {
        assertEquals(
                "2: 1, 3: A closing quote on line 3 " + STRAY + ", 4: 3",
                told(Received.rows(HEADER + "1,A,B\n2,\"St \"Mary\"\",D\n3,E,F\n")));
        assertEquals("2: A closing quote on line 2 " + STRAY, told(Received.rows(HEADER + "2,\"St \"Mary\",D")));
    }

    @Test
    void whatOpensInTheSkippedRestOfALineStaysThere() {
        assertEquals(
                "2: A closing quote on line 2 " + STRAY + ", 3: 3",
                told(Received.rows(HEADER + "2,\"A\"B,\"C\n3,\"E\",F\n")));
    }

    @Test
    void aQuoteLeftOpenSpoilsTheRowInWhichItIsNoticed() {
        assertEquals(
                "2: A closing quote on line 3 " + STRAY + ", 4: 3, 5: 4",
                told(Received.rows(HEADER + "1,\"A,B\n2,\"C\",D\n3,E,F\n4,G,H\n")));
        assertEquals(
                "2: A closing quote on line 3 " + STRAY + ", 4: A closing quote on line 4 " + STRAY + ", 5: 4",
                told(Received.rows("URN,Name,Town\r\n1,\"A,B\r\n2,\"C\",D\r\n3,\"E\"x,F\r\n4,G,H\r\n")));
    }

    @Test
    void aSkippedLineMayBeLongerThanAnyBuffer() {
        String rest = "x".repeat(100_000);
        assertEquals(
                "2: A closing quote on line 2 " + STRAY + ", 3: 3",
                told(Received.rows(HEADER + "2,\"A\"" + rest + ",\"D\n3,E,F\n")));
    }

    @Test
    void theSkippedLineMayEndWithACarriageReturnAlone() {
        assertEquals(
                "2: 1, 3: A closing quote on line 3 " + STRAY + ", 4: 3",
                told(Received.rows("URN,Name,Town\r1,A,B\r2,\"C\"x,D\r3,E,F\r")));
    }

    @Test
    void manyBadRowsLeaveTheGoodOnes() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= 5_000; i++) {
            text.append(i % 2 == 0 ? i + ",\"A\"B,C\n" : i + ",\"A\nB\",C\n");
        }
        List<CsvRow> rows = Received.rows(text.toString());
        assertEquals(5_000, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(2 + i / 2 * 3 + i % 2 * 2, rows.get(i).line());
            assertEquals(i % 2 == 1, rows.get(i).rejection().isPresent());
        }
        assertTrue(rows.get(4_998).value("URN").equals("4999"));
    }

    /** Finding 19. */
    @Test
    void aControlCharacterRejectsItsRow() {
        String fault = "The value of 'Name' holds a control character. Remove it.";
        for (int character : new int[] {0x01, 0x08, 0x0B, 0x1B, 0x1F, 0x7F, 0x85, 0x9F, 0x2028, 0x2029}) {
            String name = "a" + Character.toString(character) + "b";
            assertEquals(
                    "2: " + fault + ", 3: 2", told(Received.rows(HEADER + "1,\"" + name + "\",B\n2,C," + name + "\n")));
        }
        assertEquals(
                "a\tb\r\nc",
                Received.rows(HEADER + "1,\"a\tb\r\nc\",B\n").get(0).value("Name"));
    }

    @Test
    void aRowOfTooManyValuesIsRejectedAndNotTheNext() {
        String row = "1,A,B" + ",".repeat(Fields.MOST - 3);
        String wide = "2: The row has 1000 values under 3 columns., 3: 2";
        String tooWide = "2: The row has more than 1000 values; the rest of its line was skipped., 3: 2";
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            String next = lineEnd + "2,C,D" + lineEnd;
            assertEquals(wide, told(Received.rows("URN,Name,Town" + lineEnd + row + next)));
            assertEquals(tooWide, told(Received.rows("URN,Name,Town" + lineEnd + row + "," + next)));
            assertEquals(
                    tooWide,
                    told(Received.rows("URN,Name,Town" + lineEnd + row + ",".repeat(500_000) + "\"x,\"y" + next)));
        }
        assertEquals(
                "2: The row has more than 1000 values; the rest of its line was skipped.",
                told(Received.rows(HEADER + row + ",".repeat(Lines.LONGEST_ROW))));
    }

    @Test
    void commasWithinQuotesMakeNoValues() {
        String name = ",\n\"\"".repeat(2 * Fields.MOST);
        assertEquals("2: 1, 2003: 2", told(Received.rows(HEADER + "1,\"" + name + "\",B\n2,C,D\n")));
    }

    private static String told(List<CsvRow> rows) {
        return rows.stream()
                .map(row -> row.line() + ": " + row.rejection().orElseGet(() -> row.value("URN")))
                .collect(Collectors.joining(", "));
    }
}
