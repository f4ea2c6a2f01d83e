package uk.gov.education.ecf.gateway.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final int FAILURES = 3;
    private static final long PAUSE = 100;

    private final Breaker breaker = new Breaker(FAILURES, PAUSE);

    @Test
    void oneFailureTooFewLetsEverythingThrough() {
        fail(FAILURES - 1, 0);
        assertTrue(breaker.admit(0));
        assertTrue(breaker.admit(0));
        assertEquals(0, breaker.nanosUntilTrial(0));
    }

    @Test
    void theLastFailureOpensItForThePause() {
        fail(FAILURES, 0);
        assertEquals(PAUSE, breaker.nanosUntilTrial(0));
        assertFalse(breaker.admit(PAUSE - 1));
        assertTrue(breaker.admit(PAUSE));
    }

    @Test
    void failuresCountInARowOnly() {
        fail(FAILURES - 1, 0);
        breaker.succeeded();
        fail(FAILURES - 1, 0);
        assertTrue(breaker.admit(0));
    }

    @Test
    void oneRequestInEachPauseTries() {
        fail(FAILURES, 0);
        assertTrue(breaker.admit(PAUSE));
        assertFalse(breaker.admit(PAUSE));
        assertFalse(breaker.admit(2 * PAUSE - 1));
        assertTrue(breaker.admit(2 * PAUSE));
    }

    @Test
    void aTrialThatFailsBeginsThePauseAnew() {
        fail(FAILURES, 0);
        breaker.admit(PAUSE);
        breaker.failed(PAUSE + 50);
        assertFalse(breaker.admit(2 * PAUSE + 49));
        assertTrue(breaker.admit(2 * PAUSE + 50));
    }

    @Test
    void aTrialThatIsAnsweredClosesIt() {
        fail(FAILURES, 0);
        breaker.admit(PAUSE);
        breaker.succeeded();
        assertTrue(breaker.admit(PAUSE));
        assertTrue(breaker.admit(PAUSE));
        fail(FAILURES - 1, PAUSE);
        assertTrue(breaker.admit(PAUSE));
    }

    @Test
    void itCanBeOpenedAtOnce() {
        breaker.open(0);
        assertFalse(breaker.admit(PAUSE - 1));
        assertTrue(breaker.admit(PAUSE));
    }

    private void fail(int times, long now) {
        for (int i = 0; i < times; i++) {
            breaker.failed(now);
        }
    }
}
