package uk.gov.education.ecf.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.jsonapi.openapi.RefusalCodes;

class CsvRefusalCodesTest {

    @Test
    void everyRefusalOfAFileIsAmongTheCodes() {
        Set<String> given = Stream.of(
                        CsvProblems.brokenOff(),
                        CsvProblems.notText(1),
                        CsvProblems.openQuote(1),
                        CsvProblems.longRow(1, 1),
                        CsvProblems.header(""),
                        CsvProblems.unknownCharset(""))
                .map(refusal -> refusal.problems().get(0).code())
                .collect(Collectors.toSet());
        assertEquals(given, Set.copyOf(new CsvRefusalCodes().codes()));
    }

    @Test
    void theDocumentsOfServicesFindThem() {
        assertTrue(ServiceLoader.load(RefusalCodes.class).stream()
                .anyMatch(found -> found.type() == CsvRefusalCodes.class));
    }
}
