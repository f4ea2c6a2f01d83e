package uk.gov.education.ecf.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventuallyTest {

    @Test
    void anAssertionIsRepeatedUntilItHolds() {
        AtomicInteger attempts = new AtomicInteger();

        Eventually.verify(() -> assertEquals(3, attempts.incrementAndGet()));

        assertEquals(3, attempts.get());
    }
}
