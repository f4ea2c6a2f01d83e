package uk.gov.education.ecf.systemtests;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.gov.education.ecf.suite.services.SuiteService;

/** When every event that was announced has had its effects. */
public final class Calm {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int LOOKS_ALIKE = 10;

    /** Longer than the broker waits for a consumer that is gone before its events go to another. */
    private static final int LOOKS_AFTER_A_KILL = 60;

    private final Databases databases;
    private final int looksAlike;

    public Calm(Databases databases) {
        this(databases, LOOKS_ALIKE);
    }

    private Calm(Databases databases, int looksAlike) {
        this.databases = databases;
        this.looksAlike = looksAlike;
    }

    /** When that is so although a process was killed just before: for some seconds its events reach nobody. */
    public static Calm afterAKill(Databases databases) {
        return new Calm(databases, LOOKS_AFTER_A_KILL);
    }

    /** Returns when nothing is left to publish and nothing arrives any more. */
    public void await() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        Map<String, Object> last = Map.of();
        for (int alike = 0; alike < looksAlike; ) {
            Map<String, Object> now = look();
            alike = now.equals(last) && isPublished(now) ? alike + 1 : 0;
            last = now;
            if (System.nanoTime() > deadline) {
                throw new AssertionError("events are still on their way: " + now);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private Map<String, Object> look() {
        Map<String, Object> seen = new LinkedHashMap<>();
        for (SuiteService service : SuiteService.values()) {
            service.database()
                    .ifPresent(name -> seen.put(
                            name,
                            databases
                                    .rows(
                                            service,
                                            "select (select count(*) from outbox where published_at is null) as unpublished,"
                                                    + " (select count(*) from outbox) as announced, (select count(*) from inbox) as heard")
                                    .get(0)));
        }
        return seen;
    }

    private static boolean isPublished(Map<String, Object> seen) {
        return seen.values().stream()
                .allMatch(service -> ((Map<?, ?>) service).get("unpublished").equals(0L));
    }
}
