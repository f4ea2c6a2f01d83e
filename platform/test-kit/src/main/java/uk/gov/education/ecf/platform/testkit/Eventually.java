package uk.gov.education.ecf.platform.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;

/** For effects that come by an event, some time after their cause. */
public final class Eventually {

    /** When waiting gives up: far beyond what anything takes, even on a busy machine. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Duration EVERY = Duration.ofMillis(20);

    private Eventually() {}

    /** Repeats the assertion until it holds; fails with its last failure. */
    public static void verify(ThrowingRunnable assertion) {
        poll(Awaitility.await(), EVERY).untilAsserted(assertion);
    }

    /** For conditions that wait by themselves: asked at once, and at once again, in the thread of the test. */
    static ConditionFactory await(String what) {
        return poll(Awaitility.await(what), Duration.ofMillis(1)).pollInSameThread();
    }

    private static ConditionFactory poll(ConditionFactory waiting, Duration every) {
        return waiting.atMost(LIMIT).pollDelay(Duration.ZERO).pollInterval(every);
    }
}
