package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.suite.services.SuitePort;

/** The lines of docs/operations.md that open a cohort do so, and may be sent again. */
class OpeningACohortJourney {

    private final RunningSuite running = RunningSuite.get();

    @Test
    void theDocumentedCallsOpenACohortAndMayBeRepeated() throws IOException, InterruptedException {
        String first = run();
        assertTrue(first.contains("\"created\":2"), first);
        assertTrue(first.contains("\"service_fee\":\"2420.69\""), first);
        String again = run();
        assertTrue(again.contains("\"created\":0") && again.contains("\"unchanged\":2"), again);
        assertTrue(again.contains("\"contract_version\":1"), again);
    }

    private String run() throws IOException, InterruptedException {
        return DocumentedLines.run(
                Map.of(
                        "PARTNERSHIPS", running.suite().ports().url(SuitePort.PARTNERSHIPS),
                        "STATEMENTS", running.suite().ports().url(SuitePort.STATEMENTS),
                        "DFE", running.tokens().tokenFor("dfe-service")),
                DocumentedLines.of("Opening a cohort").get(0));
    }
}
