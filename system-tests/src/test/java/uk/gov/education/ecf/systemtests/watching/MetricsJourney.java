package uk.gov.education.ecf.systemtests.watching;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.platform.testkit.Eventually;
import uk.gov.education.ecf.suite.services.SuiteService;
import uk.gov.education.ecf.systemtests.RunningSuite;

/** Rules and dashboards ask for what a running suite shows, and whatever it shows of itself is asked for. */
class MetricsJourney {

    /** Made by Prometheus itself. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    private static final List<SuiteService> WITH_EVENTS = Stream.of(SuiteService.values())
            .filter(service -> service.database().isPresent())
            .toList();

    private final RunningSuite running = RunningSuite.get();

    @Test
    void whatRulesAndDashboardsAskForIsShownAndTheOtherWayRound() {
        running.caller("dfe-service")
                .post(SuiteService.STATEMENTS, "/internal/v1/documents/statements/compare")
                .orFail();
        Set<String> asked = Observability.expressions().stream()
                .flatMap(expression -> PromQl.metrics(expression).stream())
                .collect(toCollection(TreeSet::new));
        Set<String> recorded = Observability.recorded();

        assertTrue(asked.containsAll(recorded), () -> "recorded for nobody: " + without(recorded, asked));
        Eventually.verify(() -> {
            ShownMetrics shown = ShownMetrics.of(running.suite());
            assertEquals(
                    Set.of(),
                    without(without(without(asked, recorded), OF_PROMETHEUS), shown.names()),
                    "asked for and not shown");
            assertEquals(Set.of(), unasked(shown, asked), "shown and not asked for");
        });
    }

    @Test
    void oneReplicaOfEachServicePublishesAndNothingWaits() {
        for (SuiteService service : WITH_EVENTS) {
            Eventually.verify(() -> {
                ShownMetrics shown = ShownMetrics.of(running.suite(), service);
                assertEquals(1, shown.values("ecf_relay_leader").sum(), service.folder());
                assertEquals(0, shown.values("ecf_outbox_unpublished").sum(), service.folder());
                assertEquals(0, shown.values("ecf_consumer_lag_records").sum(), service.folder());
                assertTrue(shown.values("ecf_database_connections_max").sum() > 0, service.folder());
            });
        }
    }

    private static Set<String> unasked(ShownMetrics shown, Set<String> asked) {
        return shown.families().stream()
                .filter(family -> family.startsWith("ecf_"))
                .filter(family -> asked.stream().noneMatch(name -> isPartOf(name, family)))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isPartOf(String name, String family) {
        return Stream.of("", "_total", "_count", "_sum", "_bucket").anyMatch(part -> name.equals(family + part));
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> left = new TreeSet<>(names);
        left.removeAll(others);
        return left;
    }
}
