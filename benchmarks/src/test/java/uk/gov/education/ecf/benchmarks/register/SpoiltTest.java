package uk.gov.education.ecf.benchmarks.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class SpoiltTest {

    private final RegisterRow row = RegisterRow.of(Establishment.invented(123_456, Dice.of(1, 1)), Dice.of(1, 1));

    @Test
    void aUrnIsNoNumber() throws IOException {
        assertEquals("TBC 123456", value(Spoilt.URN_IS_NO_NUMBER, "URN"));
    }

    @Test
    void aNameIsMissing() throws IOException {
        assertEquals(" ", value(Spoilt.NAME_MISSING, "EstablishmentName"));
    }

    @Test
    void aStatusIsNoCode() throws IOException {
        assertEquals("Open", value(Spoilt.STATUS_IS_NO_CODE, "EstablishmentStatus (code)"));
    }

    @Test
    void aUrnComesAgain() throws IOException {
        assertEquals("123455", value(Spoilt.URN_OF_THE_ROW_BEFORE, "URN"));
    }

    @Test
    void aValueIsLacking() throws IOException {
        assertEquals(
                Columns.NAMES.size() - 1, parsed(Spoilt.VALUE_LACKING).get(0).size());
    }

    @Test
    void aQuoteIsClosedWithinAValue() {
        assertThrows(UncheckedIOException.class, () -> parsed(Spoilt.CLOSING_QUOTE_WITHIN_A_VALUE));
    }

    private String value(Spoilt fault, String column) throws IOException {
        List<CSVRecord> records = parsed(fault);
        assertEquals(1, records.size());
        return records.get(0).get(Columns.NAMES.indexOf(column));
    }

    private List<CSVRecord> parsed(Spoilt fault) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(fault.line(row))).getRecords();
    }
}
