package uk.gov.education.ecf.systemtests.watching;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Every alert fires when it should and not before, and whoever it wakes finds what to do. */
class RulesTest {

    private static final String CHAPTER = "## What each alert means and what to do";

    @Test
    void rulesAndConfigurationAreValid() {
        Promtool.run(List.of("check", "rules"), Observability.files("rules"));
        Promtool.run(List.of("check", "config"), List.of(Observability.FOLDER.resolve("prometheus.yml")));
    }

    @Test
    void rulesFireAsTheirTestsSay() {
        Promtool.run(List.of("test", "rules"), Observability.files("tests"));
    }

    @Test
    void everyAlertHasItsSectionAndEverySectionItsAlert() throws IOException {
        String page = Files.readString(ProjectRoot.find().path().resolve("docs/operations.md"));
        String chapter = page.substring(page.indexOf(CHAPTER) + CHAPTER.length());
        int next = chapter.indexOf("\n## ");
        Set<String> sections = (next < 0 ? chapter : chapter.substring(0, next))
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .collect(toCollection(TreeSet::new));

        assertEquals(names(Observability.alerts().stream()), sections);
    }

    static Stream<JsonNode> alerts() {
        return Observability.alerts().stream();
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void anAlertSaysWhatItIsAboutAndWhereToLook(JsonNode alert) {
        String name = alert.path("alert").asText();
        JsonNode annotations = alert.path("annotations");

        assertTrue(
                Set.of("critical", "warning")
                        .contains(alert.path("labels").path("severity").asText()),
                name);
        assertFalse(annotations.path("summary").asText().isBlank(), name);
        assertFalse(annotations.path("description").asText().isBlank(), name);
        assertEquals(
                "docs/operations.md#" + name.toLowerCase(Locale.ROOT),
                annotations.path("runbook_url").asText());
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void anAlertIsTestedOnBothSides(JsonNode alert) {
        String name = alert.path("alert").asText();
        List<JsonNode> tests = Observability.files("tests").stream()
                .map(Observability::read)
                .flatMap(file -> Observability.each(file.path("tests")))
                .flatMap(test -> Observability.each(test.path("alert_rule_test")))
                .filter(test -> test.path("alertname").asText().equals(name))
                .toList();

        assertTrue(tests.stream().anyMatch(test -> test.path("exp_alerts").isEmpty()), name + " is quiet");
        assertTrue(tests.stream().anyMatch(test -> !test.path("exp_alerts").isEmpty()), name + " fires");
    }

    /** Each service under its name, at the port where it answers unless told otherwise. */
    @Test
    void everyServiceIsScrapedAtItsManagementPort() {
        Set<String> scraped = Observability.each(Observability.read(Observability.FOLDER.resolve("prometheus.yml"))
                        .path("scrape_configs"))
                .map(job -> job.path("job_name").asText() + " "
                        + job.path("dns_sd_configs")
                                .path(0)
                                .path("names")
                                .path(0)
                                .asText() + " "
                        + job.path("dns_sd_configs").path(0).path("port").asInt()
                        + job.path("metrics_path").asText())
                .collect(toCollection(TreeSet::new));

        assertEquals(
                Stream.of(SuiteService.values())
                        .map(service -> service.folder() + " " + service.folder() + " "
                                + service.managementPort().defaultPort() + "/q/metrics")
                        .collect(toCollection(TreeSet::new)),
                scraped);
    }

    private static Set<String> names(Stream<JsonNode> alerts) {
        return alerts.map(alert -> alert.path("alert").asText()).collect(toCollection(TreeSet::new));
    }
}
