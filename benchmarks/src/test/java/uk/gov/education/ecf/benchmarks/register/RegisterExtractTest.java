package uk.gov.education.ecf.benchmarks.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterExtractTest {

    private static final int ROWS = 2_000;
    private static final long SEED = 7;

    @TempDir
    Path folder;

    @Test
    void theSameSeedWritesTheSameBytesAndAnotherOneOthers() throws IOException {
        RegisterExtract.write(folder.resolve("a.csv"), ROWS, SEED);
        RegisterExtract.write(folder.resolve("b.csv"), ROWS, SEED);
        RegisterExtract.write(folder.resolve("c.csv"), ROWS, SEED + 1);
        assertArrayEquals(bytes("a.csv"), bytes("b.csv"));
        assertFalse(new String(bytes("a.csv"), RegisterExtract.CHARSET)
                .equals(new String(bytes("c.csv"), RegisterExtract.CHARSET)));
    }

    @Test
    void aLargerExtractBeginsWithTheSmallerOne() throws IOException {
        RegisterExtract.write(folder.resolve("small.csv"), 100, SEED);
        RegisterExtract.write(folder.resolve("large.csv"), 200, SEED);
        byte[] small = bytes("small.csv");
        assertArrayEquals(small, Arrays.copyOf(bytes("large.csv"), small.length));
    }

    @Test
    void itHas140ColumnsAndTheRegistersSize() throws IOException {
        List<CSVRecord> records = written();
        assertEquals(140, Columns.NAMES.size());
        assertEquals(140, new HashSet<>(Columns.NAMES).size());
        assertEquals(Columns.NAMES, records.get(0).toList());
        assertEquals(1 + ROWS, records.size());
        long bytesOfARow = Files.size(folder.resolve("register.csv")) / ROWS;
        assertTrue(bytesOfARow > 1_100 && bytesOfARow < 1_400, () -> bytesOfARow + " bytes a row");
    }

    @Test
    void itIsAsMixedAndAsUntidyAsTheRealOne() throws IOException {
        List<CSVRecord> records = written();
        assertShare(40, 60, records, row -> !"2".equals(value(row, "EstablishmentStatus (code)")));
        assertShare(2, 8, records, row -> value(row, "DistrictAdministrative (code)")
                .startsWith("W0"));
        assertShare(1, 4, records, row -> value(row, "DistrictAdministrative (code)")
                .equals("9999"));
        assertTrue(records.stream()
                .anyMatch(row -> value(row, "Section41Approved (name)").equals("Approved")));
        assertTrue(records.stream().anyMatch(row -> value(row, "Street").contains("\r\n")));
        assertTrue(
                records.stream().anyMatch(row -> value(row, "EstablishmentName").contains("\"")));
        assertTrue(
                records.stream().anyMatch(row -> value(row, "EstablishmentName").contains(", ")));
        assertTrue(
                records.stream().anyMatch(row -> value(row, "EstablishmentName").contains("é")));
        Set<String> kinds = new HashSet<>(records.stream()
                .map(row -> value(row, "TypeOfEstablishment (code)"))
                .toList());
        assertTrue(kinds.containsAll(Set.of("01", "02", "10", "11", "28", "30", "34")), kinds::toString);
    }

    @Test
    void everythingCanBeWrittenInTheRegistersCharacterSet() throws IOException {
        written();
        assertFalse(new String(bytes("register.csv"), RegisterExtract.CHARSET).contains("?"));
    }

    @Test
    void itTellsHowManyRowsAreSpoilt() {
        assertEquals(
                new RegisterExtract.Contents(ROWS, 2, 0),
                RegisterExtract.write(folder.resolve("register.csv"), ROWS, SEED));
    }

    @Test
    void laterEveryTwentiethRowHasChangedAndNoOther() throws IOException {
        RegisterExtract.write(folder.resolve("first.csv"), ROWS, SEED);
        RegisterExtract.Contents later = RegisterExtract.writeLater(folder.resolve("later.csv"), ROWS, SEED);
        assertEquals(ROWS / 20, later.changed());
        List<CSVRecord> before = parsed("first.csv");
        List<CSVRecord> after = parsed("later.csv");
        long different = IntStream.range(0, before.size())
                .filter(i -> isToldDifferently(before.get(i), after.get(i)))
                .count();
        assertEquals(later.changed(), different);
    }

    private static boolean isToldDifferently(CSVRecord before, CSVRecord after) {
        return List.of("EstablishmentName", "MainEmail").stream()
                .anyMatch(column -> !value(before, column).equals(value(after, column)));
    }

    private void assertShare(int least, int most, List<CSVRecord> records, Predicate<CSVRecord> which) {
        long percent = 100 * records.stream().skip(1).filter(which).count() / (records.size() - 1);
        assertTrue(percent >= least && percent <= most, () -> percent + " %");
    }

    private List<CSVRecord> written() throws IOException {
        RegisterExtract.write(folder.resolve("register.csv"), ROWS, SEED);
        return parsed("register.csv");
    }

    private List<CSVRecord> parsed(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(folder.resolve(file), RegisterExtract.CHARSET, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static String value(CSVRecord row, String column) {
        int position = Columns.NAMES.indexOf(column);
        return position < row.size() ? row.get(position) : "";
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }
}
