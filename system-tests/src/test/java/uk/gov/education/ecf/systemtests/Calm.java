package uk.gov.education.ecf.systemtests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.suite.services.SuiteService;

/**
 * When every event that was announced has had its effects: it is published, and in the inbox of every consumer of its topic, where it
 * came in one transaction with what it has changed and announced in turn. However long that takes: after a kill, for instance, the
 * broker first waits for the consumer that is gone.
 */
public final class Calm {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long EVERY_MILLIS = 100;

    private static final String ANNOUNCED = "select topic as name, count(*) as events from outbox group by topic";
    private static final String HEARD = "select consumer as name, count(*) as events from inbox group by consumer";
    private static final String UNPUBLISHED = "select event_id as id from outbox where published_at is null limit 1";
    private static final String ANNOUNCED_IDS = "select event_id as id from outbox where topic = ?";
    private static final String HEARD_IDS = "select event_id as id from inbox where consumer = ?";

    private final Databases databases;
    private final List<Listener> listeners = Listener.all();

    public Calm(Databases databases) {
        this.databases = databases;
    }

    /** Returns when nothing is left to publish and nothing to hear. */
    public void await() throws InterruptedException {
        Set<String> known = listeners.stream().map(Listener::consumer).collect(Collectors.toSet());
        assertTrue(known.containsAll(counts(HEARD).keySet()), () -> "others than " + known + " hear as well");
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!isCalm()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "events are still on their way: announced " + counts(ANNOUNCED) + ", heard " + counts(HEARD));
            }
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        }
    }

    /** Whatever was announced in the meantime is seen at the second count. */
    private boolean isCalm() {
        Map<String, Long> announced = counts(ANNOUNCED);
        return mayBeHeard(announced)
                && everywhere(UNPUBLISHED).findAny().isEmpty()
                && isHeard()
                && announced.equals(counts(ANNOUNCED));
    }

    /** By numbers, which are quickly asked for. */
    private boolean mayBeHeard(Map<String, Long> announced) {
        Map<String, Long> heard = counts(HEARD);
        return listeners.stream()
                .allMatch(listener -> heard.getOrDefault(listener.consumer(), 0L)
                        >= listener.topics().stream()
                                .mapToLong(topic -> announced.getOrDefault(topic, 0L))
                                .sum());
    }

    /** By ids: a consumer may also have heard what no service has announced. */
    private boolean isHeard() {
        Map<String, Set<Object>> announced = new HashMap<>();
        return listeners.stream().allMatch(listener -> {
            Set<Object> heard = ids(databases.rows(listener.service(), HEARD_IDS, listener.consumer()).stream());
            return listener.topics().stream()
                    .map(name -> announced.computeIfAbsent(name, topic -> ids(everywhere(ANNOUNCED_IDS, topic))))
                    .allMatch(heard::containsAll);
        });
    }

    private Map<String, Long> counts(String sql) {
        return everywhere(sql)
                .collect(Collectors.toMap(
                        row -> (String) row.get("name"), row -> (Long) row.get("events"), Long::sum, TreeMap::new));
    }

    private Stream<Map<String, Object>> everywhere(String sql, Object... parameters) {
        return Arrays.stream(SuiteService.values())
                .filter(service -> service.database().isPresent())
                .flatMap(service -> databases.rows(service, sql, parameters).stream());
    }

    private static Set<Object> ids(Stream<Map<String, Object>> rows) {
        return rows.map(row -> row.get("id")).collect(Collectors.toCollection(HashSet::new));
    }
}
