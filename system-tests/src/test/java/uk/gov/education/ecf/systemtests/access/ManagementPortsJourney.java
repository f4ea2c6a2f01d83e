package uk.gov.education.ecf.systemtests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** Whoever runs a process asks one port, whoever uses it another; neither answers what is the other's, whoever asks. */
class ManagementPortsJourney {

    private static final List<String> FOR_WHOEVER_RUNS_IT =
            List.of("/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics");
    private static final List<String> FOR_WHOEVER_USES_IT = List.of(
            "/",
            "/api/v3/openapi.json",
            "/api/v3/statements",
            "/internal/v1/cut-off-runs",
            "/internal/v1/outbox/set-aside",
            "/q/openapi");

    private final RunningSuite running = RunningSuite.get();

    @Test
    void eachPortAnswersWhatIsItsOwn() {
        List<String> wrong = new ArrayList<>();
        for (SuiteService service : SuiteService.values()) {
            String management = running.suite().ports().url(service.managementPort());
            for (String path : FOR_WHOEVER_RUNS_IT) {
                expect(200, management + path, wrong);
                expect(404, running.suite().url(service) + path, wrong);
            }
            FOR_WHOEVER_USES_IT.forEach(path -> expect(404, management + path, wrong));
        }
        assertEquals(List.of(), wrong);
    }

    private void expect(int status, String url, List<String> wrong) {
        HttpResponse<String> answer = Ask.send(
                "GET", url, Map.of("Authorization", "Bearer " + running.tokens().tokenFor("dfe-service")), null);
        if (answer.statusCode() != status) {
            wrong.add("%s is answered %d: %s".formatted(url, answer.statusCode(), answer.body()));
        }
    }
}
