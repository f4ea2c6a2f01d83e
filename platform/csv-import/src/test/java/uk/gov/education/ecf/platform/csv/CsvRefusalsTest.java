package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.refusals.RefusalCodes;

class CsvRefusalsTest {

    @Test
    void everyRefusalOfAFileIsAmongTheCodes() {
        Set<String> given = Stream.of(
                        CsvRefusals.brokenOff(),
                        CsvRefusals.notText(1),
                        CsvRefusals.openQuote(1),
                        CsvRefusals.longRow(1, 1),
                        CsvRefusals.header(""),
                        CsvRefusals.unknownCharset(""))
                .map(refusal -> refusal.refusals().get(0).code())
                .collect(Collectors.toSet());
        assertEquals(given, Set.copyOf(new CsvRefusals().codes()));
    }

    @Test
    void theDocumentsOfServicesFindThem() {
        assertTrue(
                ServiceLoader.load(RefusalCodes.class).stream().anyMatch(found -> found.type() == CsvRefusals.class));
    }
}
