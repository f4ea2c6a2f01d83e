package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.suite.services.SuitePort;

/** The lines of docs/operations.md that open a cohort do so, and may be sent again. */
class OpeningACohortJourney {

    private static final Path PAGE = Path.of("../docs/operations.md");
    private static final String FENCE = "```";

    private final RunningSuite running = RunningSuite.get();

    @Test
    void theDocumentedCallsOpenACohortAndMayBeRepeated() throws IOException, InterruptedException {
        String first = run(documented());
        assertTrue(first.contains("\"created\":2"), first);
        assertTrue(first.contains("\"service_fee\":\"2420.69\""), first);
        String again = run(documented());
        assertTrue(again.contains("\"created\":0") && again.contains("\"unchanged\":2"), again);
        assertTrue(again.contains("\"contract_version\":1"), again);
    }

    private static String documented() throws IOException {
        String chapter = Files.readString(PAGE).split("## Opening a cohort", 2)[1];
        return chapter.split(FENCE + "bash", 2)[1].split(FENCE, 2)[0];
    }

    private String run(String lines) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-euc", lines).redirectErrorStream(true);
        bash.environment()
                .putAll(Map.of(
                        "PARTNERSHIPS", running.suite().ports().url(SuitePort.PARTNERSHIPS),
                        "STATEMENTS", running.suite().ports().url(SuitePort.STATEMENTS),
                        "DFE", running.tokens().tokenFor("dfe-service")));
        Process process = bash.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
