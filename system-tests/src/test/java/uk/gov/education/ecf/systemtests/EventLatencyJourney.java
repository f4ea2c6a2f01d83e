package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.education.ecf.suite.api.Caller;
import uk.gov.education.ecf.suite.services.SuiteService;

/** Reports how long an event takes from its write to its effect in the next service while the suite is idle; asserts completeness only. */
class EventLatencyJourney {

    private static final int WRITES = 300;
    private static final int WARM_UP = 100;
    private static final long PAUSE_MILLIS = 20;

    private final RunningSuite running = RunningSuite.get();
    private final Databases databases = new Databases(running);

    @Test
    void everyWriteReachesTheNextServiceAndTheTimesAreReported() throws InterruptedException {
        String first = lastEvent();
        Caller department = running.caller("dfe-service");
        for (int i = 0; i < WRITES; i++) {
            department
                    .put(SuiteService.PARTNERSHIPS, "/internal/v1/schools/" + UUID.randomUUID(), school(i))
                    .orFail();
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        List<Double> millis = latencies(Long.parseLong(first));
        assertEquals(WRITES, millis.size(), "every write arrived");
        List<Double> warm = millis.subList(WARM_UP, WRITES).stream().sorted().toList();
        System.out.printf(
                "event latency, write to effect in the next service, %d paced writes: p50 %.1f ms, p99 %.1f ms, worst %.1f ms%n",
                warm.size(), at(warm, 0.50), at(warm, 0.99), warm.get(warm.size() - 1));
    }

    private String lastEvent() {
        return databases
                .rows(SuiteService.PARTNERSHIPS, "select coalesce(max(position), 0) as last from outbox")
                .get(0)
                .get("last")
                .toString();
    }

    /** One PostgreSQL server keeps all the databases, so both ends are read from one clock. */
    private List<Double> latencies(long after) throws InterruptedException {
        Map<Object, Timestamp> written = databases
                .rows(
                        SuiteService.PARTNERSHIPS,
                        "select event_id, created_at from outbox where position > ? order by position",
                        after)
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("event_id"),
                        row -> (Timestamp) row.get("created_at"),
                        (a, b) -> a,
                        LinkedHashMap::new));
        Map<Object, Timestamp> applied = applied(written);
        return written.entrySet().stream()
                .filter(event -> applied.containsKey(event.getKey()))
                .map(event -> millisBetween(event.getValue(), applied.get(event.getKey())))
                .toList();
    }

    private Map<Object, Timestamp> applied(Map<Object, Timestamp> written) throws InterruptedException {
        Map<Object, Timestamp> applied = Map.of();
        for (int attempt = 0; attempt < 100 && !applied.keySet().containsAll(written.keySet()); attempt++) {
            TimeUnit.MILLISECONDS.sleep(100);
            applied = databases
                    .rows(
                            SuiteService.PARTICIPANTS,
                            "select event_id, received_at from inbox where consumer = 'participants.upstream'")
                    .stream()
                    .collect(Collectors.toMap(row -> row.get("event_id"), row -> (Timestamp) row.get("received_at")));
        }
        return applied;
    }

    private static double millisBetween(Timestamp from, Timestamp to) {
        return Duration.between(from.toInstant(), to.toInstant()).toNanos() / 1e6;
    }

    private static double at(List<Double> sorted, double quantile) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * quantile)));
    }

    private static Map<String, Object> school(int number) {
        return Map.of(
                "urn",
                String.valueOf(9_000_000 + number),
                "name",
                "Latency School " + number,
                "eligible_for_funding",
                true,
                "school_led_only",
                false);
    }
}
