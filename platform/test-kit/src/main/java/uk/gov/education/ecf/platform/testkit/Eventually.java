package uk.gov.education.ecf.platform.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** For effects that come by an event, some time after their cause. */
public final class Eventually {

    /** When waiting gives up: far beyond what anything takes, even on a busy machine. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    private Eventually() {}

    /** Repeats the assertion until it holds; fails with its last failure. */
    public static void verify(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(50))
                .pollDelay(Duration.ZERO)
                .untilAsserted(assertion);
    }
}
