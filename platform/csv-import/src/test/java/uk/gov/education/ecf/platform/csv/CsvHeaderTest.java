package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvHeaderTest {

    @Test
    void columnsAreFoundByTheirNamesAmongOthers() {
        CsvRow row =
                Received.rows("x,\"Name\", Email ,y,URN\n1,St Mary,a@b,2,100\n").get(0);
        assertEquals("100", row.value("URN"));
        assertEquals("St Mary", row.value("Name"));
        assertEquals(Optional.of("a@b"), row.optional("Email"));
    }

    @Test
    void anOptionalColumnMayBeMissingOrBlank() {
        CsvRow missing = Received.rows("URN,Name\n1,A").get(0);
        assertEquals(Optional.empty(), missing.optional("Email"));
        assertEquals("", missing.value("Email"));
        assertEquals(
                Optional.of(""), Received.rows("URN,Name,Email\n1,A, ").get(0).optional("Email"));
    }

    @Test
    void aColumnThatNobodyReadsMayBeThereTwice() {
        assertEquals("B", Received.rows("x,URN,x,Name\n1,A,2,B").get(0).value("Name"));
    }

    @Test
    void onlyDeclaredColumnsMayBeRead() {
        CsvRow row = Received.rows("URN,Name,Town\n1,A,B").get(0);
        assertThrows(IllegalArgumentException.class, () -> row.value("Town"));
        assertThrows(IllegalArgumentException.class, () -> CsvColumns.required("a", "b")
                .optional("a"));
    }

    @Test
    void everyMissingColumnIsNamed() {
        Received.refused("Urn,name\n", "csv-header-invalid", "Line 1", "lacks 'URN', 'Name'");
        Received.refused("URN;Name\n", "csv-header-invalid", "'URN', 'Name'");
        Received.refused("\nURN,Name\n1,A", "csv-header-invalid", "Line 1");
    }

    @Test
    void aColumnThatIsReadMustNotBeThereTwice() {
        Received.refused("URN,Name,URN\n", "csv-header-invalid", "Line 1", "more than once 'URN'");
        Received.refused("URN,Name,Email,Email\n", "csv-header-invalid", "'Email'");
    }

    @Test
    void aHeaderMayNameAThousandColumnsAndNoMore() {
        String others = ",x".repeat(Fields.MOST - 2);
        assertEquals(
                "A",
                Received.rows("URN,Name" + others + "\n1,A" + others + "\n")
                        .get(0)
                        .value("Name"));
        Received.refused("URN,Name" + others + ",x\n1,A\n", "csv-header-invalid", "Line 1", "more than 1000 values");
        Received.refused("URN,Name" + ",".repeat(500_000), "csv-header-invalid", "more than 1000 values");
    }

    @Test
    void anEmptyBodyIsRefused() {
        Received.refused("", "csv-header-invalid", "'URN', 'Name'");
        Received.refused("\uFEFF", "csv-header-invalid");
        Received.refused("\r\n \n", "csv-header-invalid");
        Received.refused((InputStream) null, "text/csv", 400, "csv-header-invalid");
    }

    @Test
    void aFileOfNothingButItsHeaderHasNoRows() {
        assertEquals(0, Received.rows("URN,Name").size());
        assertEquals(0, Received.rows("\uFEFFURN,Name\r\n").size());
    }
}
